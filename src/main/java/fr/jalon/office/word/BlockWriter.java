package fr.jalon.office.word;

import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Drawing;
import fr.jalon.document.drawing.Trajectory;
import fr.jalon.document.flow.Block;
import fr.jalon.document.flow.Block.BoxKind;
import fr.jalon.office.word.ParagraphWriter.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of a document one under the other. */
final class BlockWriter {
    private static final double TEXT_WIDTH = 481;

    private final Xml xml;
    private final Runs runs;
    private final Places places;
    private final Inlines inlines;
    private final ParagraphWriter paragraphs;
    private final TableWriter tables;
    private final ListWriter lists;
    private final ContentsWriter contents;
    private @Nullable BoxKind box;
    private int levelBefore;
    private boolean isAfterTable;

    BlockWriter(Xml xml, Places places, Inlines inlines, Numbering numbering, List<Block.Heading> entries) {
        this.xml = xml;
        this.places = places;
        this.inlines = inlines;
        this.runs = new Runs(xml);
        this.paragraphs = new ParagraphWriter(xml, runs, places);
        this.tables = new TableWriter(xml, paragraphs, runs, inlines, places);
        this.lists = new ListWriter(paragraphs, runs, inlines, numbering);
        this.contents = new ContentsWriter(xml, runs, paragraphs, places, entries);
    }

    void write(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Table && isAfterTable) {
                separate();
            }
            write(block);
            isAfterTable = block instanceof Block.Table;
            levelBefore = block instanceof Block.Heading heading ? heading.level() : 0;
        }
    }

    /** Two tables that touch would be one, and a document does not end with a table. */
    void separate() {
        paragraphs.write(Stance.of("Separator"), Markup.EMPTY);
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Contents list) {
            contents.write(list.title());
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Points points) {
            lists.write(points, box);
        } else if (block instanceof Block.Terms terms) {
            terms.terms().forEach(this::term);
        } else if (block instanceof Block.KeyFigures figures) {
            figures.figures().forEach(this::keyFigure);
        } else if (block instanceof Block.Table table) {
            tables.write(table);
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        } else if (block instanceof Block.Box boxed) {
            box = boxed.kind();
            write(boxed.blocks());
            box = null;
        } else {
            throw new IllegalArgumentException("nothing says how Word shows " + block);
        }
    }

    /** A chapter and a fiche open a page, but for the first fiche of an axis, which stands under its heading. */
    private void heading(Block.Heading heading) {
        boolean opens = heading.level() == 3 && heading.entry() != null && levelBefore != 2;
        Stance stance = Stance.of("Heading" + heading.level()).onNewPage(opens).in(box);
        paragraphs.write(
                stance,
                heading.text().text(),
                () -> places.mark(xml, heading.anchor(), () -> {
                    contents.mark(heading);
                    if (!heading.kicker().isEmpty()) {
                        runs.plain(heading.kicker(), "Kicker");
                        xml.open("w:r").empty("w:br").close();
                    }
                    runs.write(heading.text());
                }));
    }

    private void paragraph(Block.Paragraph paragraph) {
        String style = switch (paragraph.tone()) {
            case LEAD -> "Lead";
            case BODY -> "BodyText";
            case NOTE -> "Note";
        };
        paragraphs.write(
                Stance.of(style).in(box),
                paragraph.text().text(),
                () -> paragraphs.linked(paragraph.link(), paragraph.text()));
    }

    private void term(Block.Term term) {
        Stance stance = Stance.of("Term").hanging(ListWriter.TERM_HANGING).in(box);
        paragraphs.write(stance, term.name().text(), () -> {
            runs.write(term.name(), "TermName");
            tab();
            Drawing sign = term.sign();
            if (sign != null) {
                inlines.picture("", sign, TEXT_WIDTH);
                runs.plain("\u00a0", "");
            }
            runs.write(term.text());
        });
    }

    private void keyFigure(Block.KeyFigure figure) {
        Stance stance = Stance.of("KeyFigure").hanging(ListWriter.TERM_HANGING).in(box);
        paragraphs.write(stance, figure.label(), () -> {
            runs.write(figure.figure(), "BigFigure");
            if (!figure.unit().isEmpty()) {
                runs.plain("\u00a0", "");
                runs.write(figure.unit(), "Soft");
            }
            tab();
            paragraphs.linked(figure.link(), Markup.of(figure.label()));
        });
    }

    private void tab() {
        xml.open("w:r").empty("w:tab").close();
    }

    private void figure(Block.Figure figure) {
        paragraphs.write(Stance.of("FigureTitle").in(box), Markup.of(figure.title()));
        paragraphs.write(Stance.of("Figure").in(box), "", () -> {
            Trajectory trajectory = figure.trajectory();
            if (trajectory == null) {
                inlines.picture(figure.title(), figure.drawing(), TEXT_WIDTH);
            } else {
                inlines.chart(figure.title(), trajectory);
            }
        });
        paragraphs.write(Stance.of("Caption").in(box), Markup.of(figure.caption()));
    }
}
