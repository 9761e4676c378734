package fr.jalon.report.template;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;
import org.jspecify.annotations.Nullable;

/** Feeds a template from records: a field of the template is a component of the record, or the fill fails. */
public final class RecordDataSource implements JRRewindableDataSource {
    private final Class<? extends Record> type;
    private final Map<String, RecordComponent> components;
    private final List<? extends Record> all;
    private Iterator<? extends Record> rows;
    private @Nullable Record row;

    public RecordDataSource(Class<? extends Record> type, List<? extends Record> rows) {
        this.type = type;
        this.components = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        this.all = List.copyOf(rows);
        this.rows = all.iterator();
    }

    /** A block that did not fit starts again on the next page. */
    @Override
    public void moveFirst() {
        rows = all.iterator();
    }

    @Override
    public boolean next() {
        boolean more = rows.hasNext();
        row = more ? rows.next() : row;
        return more;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) throws JRException {
        RecordComponent component = components.get(field.getName());
        if (component == null) {
            throw new JRException(type.getSimpleName() + " has no component for template field " + field.getName());
        }
        try {
            Object value = FieldTypes.convert(component, component.getAccessor().invoke(row));
            if (value != null && !field.getValueClass().isInstance(value)) {
                throw new JRException("template field " + field.getName() + " is declared "
                        + field.getValueClassName() + ", " + type.getSimpleName() + " gives "
                        + value.getClass().getName());
            }
            return value;
        } catch (ReflectiveOperationException e) {
            throw new JRException(e);
        }
    }
}
