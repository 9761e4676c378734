package fr.jalon.report.template;

import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Drawing;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;

/** What a record component becomes in a template, in one place for the one who fills and the one who checks. */
final class FieldTypes {
    private FieldTypes() {}

    /** The class that a template must declare for the component; empty when a template cannot show it. */
    static Optional<Class<?>> declared(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class || type == Markup.class) {
            return Optional.of(String.class);
        }
        if (type == boolean.class) {
            return Optional.of(Boolean.class);
        }
        if (type == Drawing.class) {
            return Optional.of(Renderable.class);
        }
        return rows(component).map(rows -> JRDataSource.class);
    }

    /** The record that the component holds one or several of, where it is shown by a block. */
    static Optional<Class<? extends Record>> rows(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list
                && list.getRawType() == List.class
                && list.getActualTypeArguments()[0] instanceof Class<?> element
                && element.isRecord()) {
            return Optional.of(element.asSubclass(Record.class));
        }
        Class<?> type = component.getType();
        boolean shownByItself = type == Markup.class || type == Drawing.class;
        return type.isRecord() && !shownByItself ? Optional.of(type.asSubclass(Record.class)) : Optional.empty();
    }

    /** The value as the template gets it. */
    static @Nullable Object convert(RecordComponent component, @Nullable Object value) {
        if (value instanceof Markup markup) {
            return StyledText.of(markup);
        }
        if (value instanceof String text) {
            return StyledText.of(Markup.of(text));
        }
        if (value instanceof Drawing drawing) {
            return DrawingRenderable.of(drawing);
        }
        if (value instanceof List<?> list) {
            Class<? extends Record> element = rows(component).orElseThrow();
            return new RecordDataSource(
                    element, list.stream().map(element::cast).toList());
        }
        if (value instanceof Record row) {
            return new RecordDataSource(row.getClass(), List.of(row));
        }
        return value;
    }
}
