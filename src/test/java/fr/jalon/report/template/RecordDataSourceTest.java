package fr.jalon.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Signs;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.renderers.Renderable;
import org.junit.jupiter.api.Test;

class RecordDataSourceTest {
    /** A row of every kind of component. */
    public record Row(
            String name, Markup text, boolean shown, fr.jalon.document.drawing.Drawing sign, List<Row> rows) {}

    private static final Row LEAF = new Row("feuille", Markup.of("a < b"), false, Signs.disc(4), List.of());
    private static final Row ROOT = new Row("racine", Markup.strong("x"), true, Signs.disc(0), List.of(LEAF));

    @Test
    void a_field_is_a_component_of_the_record() throws JRException {
        RecordDataSource rows = new RecordDataSource(Row.class, List.of(ROOT));
        assertThat(rows.next()).isTrue();
        assertThat(rows.getFieldValue(field("name", String.class))).isEqualTo("racine");
        assertThat(rows.getFieldValue(field("text", String.class))).isEqualTo("<b>x</b>");
        assertThat(rows.getFieldValue(field("shown", Boolean.class))).isEqualTo(true);
        assertThat(rows.getFieldValue(field("sign", Renderable.class))).isInstanceOf(Renderable.class);
        assertThat(rows.next()).isFalse();
    }

    @Test
    void a_list_becomes_the_rows_of_a_block() throws JRException {
        RecordDataSource rows = new RecordDataSource(Row.class, List.of(ROOT));
        rows.next();
        JRDataSource inner = (JRDataSource) rows.getFieldValue(field("rows", JRDataSource.class));
        assertThat(inner.next()).isTrue();
        assertThat(inner.getFieldValue(field("text", String.class))).isEqualTo("a &lt; b");
    }

    @Test
    void a_wrong_name_fails_with_both_names() {
        RecordDataSource rows = new RecordDataSource(Row.class, List.of(ROOT));
        rows.next();
        assertThatThrownBy(() -> rows.getFieldValue(field("nom", String.class)))
                .isInstanceOf(JRException.class)
                .hasMessage("Row has no component for template field nom");
    }

    @Test
    void a_wrong_class_fails() {
        RecordDataSource rows = new RecordDataSource(Row.class, List.of(ROOT));
        rows.next();
        assertThatThrownBy(() -> rows.getFieldValue(field("shown", String.class)))
                .isInstanceOf(JRException.class)
                .hasMessageContaining("shown is declared java.lang.String");
    }

    @Test
    void a_block_may_start_again_on_the_next_page() {
        RecordDataSource rows = new RecordDataSource(Row.class, List.of(ROOT));
        rows.next();
        rows.moveFirst();
        assertThat(rows.next()).isTrue();
    }

    private static JRField field(String name, Class<?> type) {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(type);
        return field;
    }
}
