package fr.jalon.db;

import java.lang.reflect.Type;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jspecify.annotations.Nullable;

/** A short list of codes (départements, breakdowns) in one column, a space between two; what is refused is a code with a space. */
final class CodeLists {
    private CodeLists() {}

    private static Optional<Class<?>> element(Type type) {
        return GenericTypes.getErasedType(type) != List.class
                ? Optional.empty()
                : GenericTypes.findGenericParameter(type, List.class)
                        .<Class<?>>map(GenericTypes::getErasedType)
                        .filter(element -> element == String.class || element.isEnum());
    }

    /** Preparable, or Jdbi's own factory of SQL arrays would come first. */
    static final class Arguments implements ArgumentFactory.Preparable {
        @Override
        public Optional<Function<@Nullable Object, Argument>> prepare(Type type, ConfigRegistry config) {
            return element(type).map(element -> Arguments::argument);
        }

        private static Argument argument(@Nullable Object value) {
            return value instanceof List<?> codes
                    ? (position, statement, context) -> statement.setString(position, join(codes))
                    : new NullArgument(Types.VARCHAR);
        }

        private static String join(List<?> codes) {
            return codes.stream().map(CodeLists::code).collect(Collectors.joining(" "));
        }
    }

    private static String code(Object code) {
        var text = code instanceof Enum<?> constant ? constant.name() : code.toString();
        if (text.isEmpty() || text.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("not a code: '" + text + "' (empty, or with a space)");
        }
        return text;
    }

    static final class Mappers implements ColumnMapperFactory {
        @Override
        public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
            return element(type)
                    .map(element -> (row, column, context) -> split(row.getString(column), reader(element)));
        }

        private static Function<String, Object> reader(Class<?> element) {
            return element == String.class
                    ? code -> code
                    : code -> Arrays.stream(element.getEnumConstants())
                            .filter(constant -> ((Enum<?>) constant).name().equals(code))
                            .findAny()
                            .orElseThrow(
                                    () -> new IllegalArgumentException("no " + element.getSimpleName() + " " + code));
        }

        private static List<Object> split(@Nullable String codes, Function<String, Object> reader) {
            return codes == null || codes.isEmpty()
                    ? List.of()
                    : Arrays.stream(codes.split(" ")).map(reader).toList();
        }
    }
}
