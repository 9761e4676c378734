package fr.jalon.db;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<Type, Shape> shapes = new ConcurrentHashMap<>();

    @Override
    public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
        return isWide(type) ? Optional.of(new RecordMapper(shapes.computeIfAbsent(type, Shape::of))) : Optional.empty();
    }

    private static boolean isWide(Type type) {
        var erased = GenericTypes.getErasedType(type);
        return erased.isRecord() && !TextRecords.isText(erased);
    }

    /** What reflection knows of a record, asked once. */
    private record Shape(Constructor<?> constructor, List<Component> components) {
        static Shape of(Type type) {
            var erased = GenericTypes.getErasedType(type);
            var components = Arrays.stream(erased.getRecordComponents())
                    .map(component -> Component.of(component, type))
                    .toList();
            return new Shape(Reflection.canonicalConstructor(erased), components);
        }

        Part in(ResultSet row, StatementContext context) throws SQLException {
            var parts = new Part[components.size()];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = components.get(i).in(row, context);
            }
            return (each, same) -> {
                var values = new Object[parts.length];
                for (int i = 0; i < values.length; i++) {
                    values[i] = parts[i].read(each, same);
                }
                return Reflection.call(() -> constructor.newInstance(values));
            };
        }
    }

    /** A component: a record of its own, or a column. */
    private record Component(
            String column, Type type, @Nullable Shape nested) {
        static Component of(RecordComponent component, Type record) {
            var type = GenericTypes.resolveType(component.getGenericType(), record);
            return new Component(snakeCase(component.getName()), type, isWide(type) ? Shape.of(type) : null);
        }

        Part in(ResultSet row, StatementContext context) throws SQLException {
            if (nested != null) {
                return nested.in(row, context);
            }
            int index = row.findColumn(column);
            ColumnMapper<?> mapper = context.findColumnMapperFor(type)
                    .orElseThrow(() -> new IllegalStateException("no column holds a " + type));
            return (each, same) -> mapper.map(each, index, same);
        }

        private static String snakeCase(String name) {
            return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        }
    }

    /** Reads one component of the row that a result stands on. */
    private interface Part {
        @Nullable Object read(ResultSet row, StatementContext context) throws SQLException;
    }

    private record RecordMapper(Shape shape) implements RowMapper<Object> {
        @Override
        public Object map(ResultSet row, StatementContext context) throws SQLException {
            return specialize(row, context).map(row, context);
        }

        @Override
        public RowMapper<Object> specialize(ResultSet row, StatementContext context) throws SQLException {
            var record = shape.in(row, context);
            return (each, same) -> Optional.ofNullable(record.read(each, same)).orElseThrow();
        }
    }
}
