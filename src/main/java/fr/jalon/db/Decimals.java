package fr.jalon.db;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * A decimal keeps every digit: plain text on SQLite, numeric on PostgreSQL. A negative scale (1E+3) is refused, since
 * PostgreSQL would give it back with another one.
 */
final class Decimals {
    private Decimals() {}

    static final class Arguments extends AbstractArgumentFactory<BigDecimal> {
        private final Vendor vendor;

        Arguments(Vendor vendor) {
            super(vendor == Vendor.SQLITE ? Types.VARCHAR : Types.NUMERIC);
            this.vendor = vendor;
        }

        @Override
        protected Argument build(BigDecimal value, ConfigRegistry config) {
            if (value.scale() < 0) {
                throw new IllegalArgumentException("decimal " + value + " has a negative scale");
            }
            return vendor == Vendor.SQLITE
                    ? (position, statement, context) -> statement.setString(position, value.toPlainString())
                    : (position, statement, context) -> statement.setBigDecimal(position, value);
        }
    }

    static final class Mapper implements ColumnMapper<BigDecimal> {
        @Override
        public @Nullable BigDecimal map(ResultSet row, int column, StatementContext context) throws SQLException {
            var text = row.getString(column);
            return text == null ? null : new BigDecimal(text);
        }
    }
}
