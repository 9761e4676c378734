package fr.jalon.document.flow;

import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Drawing;
import fr.jalon.document.drawing.Trajectory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document is made of, one under the other. */
public sealed interface Block {
    /**
     * Opens a part.
     *
     * @param level 1 to 6
     * @param kicker a few words above it, for example «Fiche action 8»; empty when there are none
     * @param anchor names the place, for links to lead to; absent when nothing leads there
     * @param entry the line of the contents that leads to it; absent when the contents pass it over
     */
    record Heading(
            int level,
            String kicker,
            Markup text,
            @Nullable String anchor,
            @Nullable String entry) implements Block {
        public Heading {
            if (entry != null && anchor == null) {
                throw new IllegalArgumentException("in the contents, but without an anchor: " + entry);
            }
        }

        public Heading(int level, String kicker, Markup text, @Nullable String anchor) {
            this(level, kicker, text, anchor, null);
        }

        /** One that nothing leads to. */
        public static Heading of(int level, Markup text) {
            return new Heading(level, "", text, null);
        }

        public static Heading of(int level, String text) {
            return of(level, Markup.of(text));
        }
    }

    /** Where each format lists the headings that have an entry, with links: Word's own field, a list of links on a page. */
    record Contents(String title) implements Block {}

    /**
     * Running text. A line break in it starts a new line.
     *
     * @param link the anchor that the whole of it leads to; absent when it leads nowhere
     */
    record Paragraph(Tone tone, Markup text, @Nullable String link) implements Block {
        public Paragraph(Tone tone, Markup text) {
            this(tone, text, null);
        }
    }

    /** How a paragraph stands out from the others, or stands back. */
    enum Tone {
        LEAD,
        BODY,
        NOTE
    }

    /**
     * A list.
     *
     * @param labels empty for dashes, or as many as the items: «1.», «…»
     * @param signs empty, or one before each item, which says the same
     */
    record Points(List<String> labels, List<Drawing> signs, List<Markup> items) implements Block {
        public Points {
            labels = List.copyOf(labels);
            signs = List.copyOf(signs);
            items = List.copyOf(items);
        }

        public Points(List<String> labels, List<Markup> items) {
            this(labels, List.of(), items);
        }

        public static Points dashes(List<Markup> items) {
            return new Points(List.of(), items);
        }
    }

    /** Names and what they stand for: «Porteur», «Statut». */
    record Terms(List<Term> terms) implements Block {
        public Terms {
            terms = List.copyOf(terms);
        }
    }

    /** @param sign beside the text, which says the same; absent when there is none */
    record Term(Markup name, @Nullable Drawing sign, Markup text) {}

    /** A big figure, its unit and what it counts. */
    record KeyFigures(List<KeyFigure> figures) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /** @param link the anchor where the figure is explained; absent when it is explained nowhere */
    record KeyFigure(
            Markup figure,
            Markup unit,
            String label,
            @Nullable String link) {}

    /**
     * A table with one head row; the first cell of a row is its head.
     *
     * @param title what the table shows, for those who do not see where it stands
     */
    record Table(String title, List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** @param isNumber its cells are aligned on the right */
    record Column(String head, boolean isNumber) {
        public static Column words(String head) {
            return new Column(head, false);
        }

        public static Column numbers(String head) {
            return new Column(head, true);
        }
    }

    /** @param kind a group names the rows below it in one cell across the table */
    record Row(RowKind kind, @Nullable String anchor, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(RowKind.PLAIN, null, List.of(cells));
        }

        public static Row group(Markup name, @Nullable String anchor) {
            return new Row(RowKind.GROUP, anchor, List.of(Cell.of(name)));
        }
    }

    /** What a row is among the others. */
    enum RowKind {
        PLAIN,
        GROUP,
        TOTAL
    }

    /**
     * One cell.
     *
     * @param drawing a sign beside its word, or a bar whose sentence says what it shows
     * @param link the anchor that the text leads to
     */
    record Cell(
            @Nullable Drawing drawing,
            Markup text,
            @Nullable String link) {
        public static Cell of(Markup text) {
            return new Cell(null, text, null);
        }

        public static Cell of(String text) {
            return of(Markup.of(text));
        }

        public static Cell with(@Nullable Drawing drawing, Markup text) {
            return new Cell(drawing, text, null);
        }
    }

    /**
     * A drawing with its caption, which says the same as the drawing's own sentence or more.
     *
     * @param title what is drawn: the name of the indicator
     * @param trajectory what a chart shows, for formats that draw charts themselves; absent when it is not a trajectory
     */
    record Figure(String title, Drawing drawing, @Nullable Trajectory trajectory, String caption) implements Block {}

    /** What has a box of its own: what is missing, what is asked of the committee, what warns the reader of the whole. */
    record Box(BoxKind kind, List<Block> blocks) implements Block {
        public Box {
            blocks = List.copyOf(blocks);
        }
    }

    /** The things that have a box. */
    enum BoxKind {
        DECISIONS,
        MISSING,
        NOTICE
    }
}
