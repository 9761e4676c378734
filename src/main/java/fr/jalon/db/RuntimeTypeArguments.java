package fr.jalon.db;

import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Optional;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.argument.Arguments;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Binds a component declared as a type variable ({@link Row#owner()}, {@link Row#value()}) by the class of its value. */
final class RuntimeTypeArguments implements ArgumentFactory {
    @Override
    public Optional<Argument> build(Type type, Object value, ConfigRegistry config) {
        return type instanceof TypeVariable
                ? config.get(Arguments.class).findFor(value.getClass(), value)
                : Optional.empty();
    }
}
