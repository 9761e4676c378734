package fr.jalon.db;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads a record from a row: {@code dueOn} from column {@code due_on}; a component that is a record of several
 * components from the same row. A column that is missing is an error.
 */
final class RecordMappers implements RowMapperFactory {
    @Override
    public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
        return isWide(type) ? Optional.of(new RecordMapper(type)) : Optional.empty();
    }

    private static boolean isWide(Type type) {
        var erased = GenericTypes.getErasedType(type);
        return erased.isRecord() && !TextRecords.isText(erased);
    }

    /** Reads one component of a record. */
    private interface Part {
        @Nullable Object read(ResultSet row, StatementContext context) throws SQLException;
    }

    private record RecordMapper(Type type) implements RowMapper<Object> {
        @Override
        public Object map(ResultSet row, StatementContext context) throws SQLException {
            return specialize(row, context).map(row, context);
        }

        @Override
        public RowMapper<Object> specialize(ResultSet row, StatementContext context) throws SQLException {
            var record = record(type, row, context);
            return (each, same) -> Optional.ofNullable(record.read(each, same)).orElseThrow();
        }

        private static Part record(Type type, ResultSet row, StatementContext context) throws SQLException {
            var erased = GenericTypes.getErasedType(type);
            List<Part> parts = new ArrayList<>();
            for (var component : erased.getRecordComponents()) {
                parts.add(part(type, component, row, context));
            }
            return compose(Reflection.canonicalConstructor(erased), parts);
        }

        private static Part compose(Constructor<?> constructor, List<Part> parts) {
            return (row, context) -> {
                var values = new Object[parts.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = parts.get(i).read(row, context);
                }
                return Reflection.call(() -> constructor.newInstance(values));
            };
        }

        private static Part part(Type record, RecordComponent component, ResultSet row, StatementContext context)
                throws SQLException {
            var type = GenericTypes.resolveType(component.getGenericType(), record);
            if (isWide(type)) {
                return record(type, row, context);
            }
            int column = row.findColumn(snakeCase(component.getName()));
            ColumnMapper<?> mapper = context.findColumnMapperFor(type)
                    .orElseThrow(() -> new IllegalStateException("no column holds a " + type));
            return (each, same) -> mapper.map(each, column, same);
        }
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
