package fr.jalon.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Days on SQLite: ISO text, which sorts as days do. */
final class TextDates {
    private TextDates() {}

    static final class Arguments extends AbstractArgumentFactory<LocalDate> {
        Arguments() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(LocalDate value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setString(position, value.toString());
        }
    }

    static final class Mapper implements ColumnMapper<LocalDate> {
        @Override
        public @Nullable LocalDate map(ResultSet row, int column, StatementContext context) throws SQLException {
            var text = row.getString(column);
            return text == null ? null : LocalDate.parse(text);
        }
    }
}
