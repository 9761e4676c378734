package fr.jalon.report.pdf;

import fr.jalon.report.template.Role;
import net.sf.jasperreports.engine.JRPrintElement;
import org.jspecify.annotations.Nullable;

/**
 * A text or a drawing of a page: what it is, what it says and where it stands.
 *
 * @param page the index of its page
 * @param block the template block that laid it; absent for what the section itself laid
 * @param style the name of its style
 * @param words of a text, with its line breaks; the sentence of a drawing; empty when it says nothing
 * @param linked whether it leads somewhere
 */
record Piece(
        JRPrintElement element,
        Role role,
        int page,
        @Nullable String block,
        String style,
        String words,
        boolean linked,
        int left,
        int top) {
    int right() {
        return left + element.getWidth();
    }

    int bottom() {
        return top + element.getHeight();
    }

    boolean isBlank() {
        return words.isBlank();
    }
}
