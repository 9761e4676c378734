package fr.jalon.db;

import java.lang.reflect.Constructor;
import java.lang.reflect.Type;
import java.sql.Types;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jspecify.annotations.Nullable;

/** Codes and identifiers: a record whose only component is a text stands in its column as that text. */
final class TextRecords {
    private TextRecords() {}

    static boolean isText(Class<?> type) {
        if (!type.isRecord()) {
            return false;
        }
        var components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
    }

    static final class Arguments implements ArgumentFactory.Preparable {
        @Override
        public Optional<Function<@Nullable Object, Argument>> prepare(Type type, ConfigRegistry config) {
            var erased = GenericTypes.getErasedType(type);
            if (!isText(erased)) {
                return Optional.empty();
            }
            var accessor = Reflection.accessor(erased.getRecordComponents()[0]);
            return Optional.of(value -> value == null
                    ? new NullArgument(Types.VARCHAR)
                    : (position, statement, context) ->
                            statement.setString(position, (String) Reflection.call(() -> accessor.invoke(value))));
        }
    }

    static final class Mappers implements ColumnMapperFactory {
        @Override
        public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
            var erased = GenericTypes.getErasedType(type);
            return isText(erased) ? Optional.of(mapper(Reflection.canonicalConstructor(erased))) : Optional.empty();
        }

        private static ColumnMapper<?> mapper(Constructor<?> constructor) {
            return (row, column, context) -> {
                var text = row.getString(column);
                return text == null ? null : Reflection.call(() -> constructor.newInstance(text));
            };
        }
    }
}
