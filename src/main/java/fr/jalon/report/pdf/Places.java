package fr.jalon.report.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import org.jspecify.annotations.Nullable;

/** Where in the structure each text and each drawing belongs. What has no place is not read. */
final class Places {
    private final Map<JRPrintElement, List<Paragraph>> paragraphs = new IdentityHashMap<>();
    private final Map<JRPrintElement, Tag> figures = new IdentityHashMap<>();

    /**
     * A paragraph of a text.
     *
     * @param tag that holds it; absent when it is blank
     */
    record Paragraph(@Nullable Tag tag, String words) {}

    /** The paragraphs of a text, blank ones too; none when it is not read. */
    List<Paragraph> paragraphs(JRPrintElement text) {
        return paragraphs.getOrDefault(text, List.of());
    }

    /** The figure that a drawing is; absent when it is not read. */
    @Nullable Tag figure(JRPrintElement image) {
        return figures.get(image);
    }

    /** Reads a text as a whole paragraph under that tag, or as several. */
    void paragraph(Piece text, Tag parent) {
        text(text, isParted(text) ? parent : parent.add("P"));
    }

    /** Reads a text as what the tag holds: its paragraphs apart where it can hold them, else one after the other. */
    void text(Piece text, Tag holder) {
        if (text.linked()) {
            link(text, holder, text.words());
        } else {
            put(text, holder, isParted(text) && holder.holdsParagraphs());
        }
    }

    /** Reads a text as a link that says where it leads. */
    void link(Piece text, Tag holder, String leadsTo) {
        Tag link = holder.add("Link");
        link.leadsTo(leadsTo);
        put(text, link, false);
    }

    void figure(Piece drawing, Tag parent) {
        Tag figure = parent.add("Figure");
        figure.describe(drawing.words());
        figures.put(drawing.element(), figure);
    }

    private static boolean isParted(Piece text) {
        return !text.linked()
                && text.words().lines().filter(line -> !line.isBlank()).count() > 1;
    }

    private void put(Piece text, Tag holder, boolean apart) {
        List<Paragraph> all = new ArrayList<>();
        for (String words : text.words().split("\n", -1)) {
            Tag tag = words.isBlank() ? null : apart ? holder.add("P") : holder;
            all.add(new Paragraph(tag, words));
        }
        paragraphs.put(text.element(), all);
    }
}
