package fr.jalon.office.word;

import fr.jalon.document.Markup;
import fr.jalon.document.flow.Block.BoxKind;
import org.jspecify.annotations.Nullable;

/** Opens paragraphs: their style, the list that they are an item of, the box that they stand in. */
final class ParagraphWriter {
    /** How far the text of a list stands from its dash. */
    static final int HANGING = 284;

    private static final int INSET = 180;
    private static final int FRAME = 240;

    private final Xml xml;
    private final Runs runs;
    private final Places places;

    ParagraphWriter(Xml xml, Runs runs, Places places) {
        this.xml = xml;
        this.runs = runs;
        this.places = places;
    }

    /**
     * How a paragraph stands.
     *
     * @param kept on the page of the next one
     * @param list what numbers it; 0 when it is no item
     * @param hanging how far its first line stands out, inside a box; elsewhere its style says so
     */
    record Stance(
            String style,
            boolean newPage,
            boolean kept,
            int list,
            int hanging,
            @Nullable BoxKind box) {
        static Stance of(String style) {
            return new Stance(style, false, false, 0, 0, null);
        }

        Stance onNewPage(boolean isNew) {
            return new Stance(style, isNew, kept, list, hanging, box);
        }

        Stance keptIf(boolean isKept) {
            return new Stance(style, newPage, isKept, list, hanging, box);
        }

        Stance item(int of) {
            return new Stance(style, newPage, kept, of, HANGING, box);
        }

        Stance hanging(int by) {
            return new Stance(style, newPage, kept, list, by, box);
        }

        /** A box is read as one, so it stays on one page. */
        Stance in(@Nullable BoxKind kind) {
            return new Stance(style, newPage, kept || kind != null, list, hanging, kind);
        }
    }

    /** A paragraph of this text, and of nothing else. */
    void write(Stance stance, Markup text) {
        write(stance, text.text(), () -> runs.write(text));
    }

    /** @param opening what it says first, which settles whether it reads from the left or from the right */
    void write(Stance stance, String opening, Runnable content) {
        xml.open("w:p").open("w:pPr").val("w:pStyle", stance.style());
        if (stance.kept()) {
            xml.empty("w:keepNext");
        }
        if (stance.newPage()) {
            xml.empty("w:pageBreakBefore");
        }
        if (stance.list() > 0) {
            xml.open("w:numPr").val("w:ilvl", 0).val("w:numId", stance.list()).close();
        }
        BoxKind box = stance.box();
        if (box != null) {
            borders(box);
        }
        if (Runs.isRightToLeft(opening)) {
            xml.empty("w:bidi");
        }
        if (box != null) {
            if (box != BoxKind.DECISIONS) {
                // Room for the frame, which stands outside of the text.
                xml.empty("w:spacing", "w:before", FRAME, "w:after", FRAME);
            }
            xml.empty("w:ind", "w:left", INSET + stance.hanging(), "w:right", INSET, "w:hanging", stance.hanging());
        }
        xml.close();
        content.run();
        xml.close();
    }

    /** Text that leads to an anchor, where there is one. */
    void linked(@Nullable String anchor, Markup text) {
        if (anchor == null || text.isEmpty()) {
            runs.write(text);
        } else {
            xml.open("w:hyperlink", "w:anchor", places.name(anchor), "w:history", 1);
            runs.write(text, "Hyperlink");
            xml.close();
        }
    }

    private void borders(BoxKind kind) {
        xml.open("w:pBdr");
        switch (kind) {
            case DECISIONS -> border("left", "single", 24, "0B5A6B");
            case MISSING -> frame("dashed");
            case NOTICE -> frame("single");
        }
        xml.close();
        xml.empty(
                "w:shd",
                "w:val",
                "clear",
                "w:color",
                "auto",
                "w:fill",
                kind == BoxKind.DECISIONS ? "F3F6F8" : "FFFFFF");
    }

    private void frame(String line) {
        for (String side : new String[] {"top", "left", "bottom", "right"}) {
            border(side, line, 6, "51606D");
        }
    }

    private void border(String side, String line, int width, String colour) {
        xml.empty("w:" + side, "w:val", line, "w:sz", width, "w:space", 8, "w:color", colour);
    }
}
