package fr.jalon.db;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.Arguments;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * One statement for very many records, bound as everywhere else. How each of its names is read from a record and bound
 * is looked up once, where a batch of Jdbi does it for every row and takes longer over it than the database.
 */
public final class BulkInsert<R extends Record> {
    private static final int BATCH = 1_000;

    private final Handle handle;
    private final String sql;
    private final List<Column> columns;

    /** @param named the statement, with names of components in it: {@code :author}, {@code :cell.value} */
    public BulkInsert(Handle handle, String named, Class<R> type) {
        this.handle = handle;
        try (var update = handle.createUpdate(named)) {
            var parsed = handle.getConfig(SqlStatements.class).getSqlParser().parse(named, update.getContext());
            this.sql = parsed.getSql();
            this.columns = parsed.getParameters().getParameterNames().stream()
                    .map(name -> Column.of(type, name, handle.getConfig(Arguments.class)))
                    .toList();
        }
    }

    /** All or nothing, a thousand at a time. */
    public void insert(Iterable<R> records) {
        handle.useTransaction(same -> {
            try (var update = handle.createUpdate(sql)) {
                insert(records, update.getContext());
            }
        });
    }

    private void insert(Iterable<R> records, StatementContext context) {
        try (var statement = handle.getConnection().prepareStatement(sql)) {
            int count = 0;
            for (var each : records) {
                for (int i = 0; i < columns.size(); i++) {
                    columns.get(i).bind(i + 1, each, statement, context);
                }
                statement.addBatch();
                if (++count % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, context);
        }
    }

    /** A name of the statement: the way to its value, and how a value of its type is bound. */
    private record Column(List<Method> path, Function<@Nullable Object, Argument> binding) {
        static Column of(Class<?> record, String name, Arguments arguments) {
            List<Method> path = new ArrayList<>();
            Class<?> type = record;
            for (var part : name.split("\\.")) {
                var component = component(type, part);
                path.add(Reflection.accessor(component));
                type = component.getType();
            }
            var bound = path.get(path.size() - 1).getGenericReturnType();
            return new Column(path, binding(path.get(path.size() - 1).getGenericReturnType(), arguments));
        }

        /** Some types (enums) are only looked up with a value. */
        private static Function<@Nullable Object, Argument> binding(Type type, Arguments arguments) {
            return arguments
                    .prepareFor(type)
                    .orElse(value -> value == null
                            ? new NullArgument(Types.VARCHAR)
                            : arguments
                                    .findFor(type, value)
                                    .orElseThrow(() -> new IllegalStateException("no column holds a " + type)));
        }

        private static RecordComponent component(Class<?> record, String name) {
            return Arrays.stream(record.getRecordComponents())
                    .filter(component -> component.getName().equals(name))
                    .findAny()
                    .orElseThrow(() -> new IllegalArgumentException("no component " + name + " in " + record));
        }

        void bind(int position, Object record, PreparedStatement statement, StatementContext context)
                throws SQLException {
            binding.apply(value(record)).apply(position, statement, context);
        }

        private @Nullable Object value(Object record) {
            Object value = record;
            for (var accessor : path) {
                var owner = value;
                value = Reflection.call(() -> accessor.invoke(owner));
            }
            return value;
        }
    }
}
