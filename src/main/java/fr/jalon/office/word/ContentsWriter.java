package fr.jalon.office.word;

import fr.jalon.document.Markup;
import fr.jalon.document.flow.Block.Heading;
import fr.jalon.office.word.ParagraphWriter.Stance;
import java.util.List;

/**
 * The contents as a field of Word's, filled beforehand with links: whoever opens the document reads them at once, and gets
 * page numbers when the field is updated. Chapters are found by their style; the fiches among the headings below them by
 * the marks that they carry.
 */
final class ContentsWriter {
    private static final int CHAPTER = 2;
    private static final String FIELD = "TOC \\o \"2-2\" \\f \\l \"3-6\" \\h \\z";

    private final Xml xml;
    private final Runs runs;
    private final ParagraphWriter paragraphs;
    private final Places places;
    private final List<Heading> entries;

    ContentsWriter(Xml xml, Runs runs, ParagraphWriter paragraphs, Places places, List<Heading> entries) {
        this.xml = xml;
        this.runs = runs;
        this.paragraphs = paragraphs;
        this.places = places;
        this.entries = entries;
    }

    void write(String title) {
        paragraphs.write(Stance.of("TOCHeading"), Markup.of(title));
        for (int i = 0; i < entries.size(); i++) {
            entry(entries.get(i), i == 0, i == entries.size() - 1);
        }
    }

    private void entry(Heading heading, boolean isFirst, boolean isLast) {
        String words = String.valueOf(heading.entry());
        String bookmark = places.name(String.valueOf(heading.anchor()));
        paragraphs.write(Stance.of("TOC" + heading.level()), words, () -> {
            if (isFirst) {
                runs.mark("begin");
                xml.open("w:r")
                        .open("w:instrText", "xml:space", "preserve")
                        .text(" " + FIELD + " ")
                        .close()
                        .close();
                runs.mark("separate");
            }
            xml.open("w:hyperlink", "w:anchor", bookmark, "w:history", 1);
            runs.plain(words, "");
            xml.close();
            if (isLast) {
                runs.mark("end");
            }
        });
    }

    /** What brings a heading below the chapters into the contents when they are updated. */
    void mark(Heading heading) {
        String entry = heading.entry();
        if (entry != null && heading.level() > CHAPTER) {
            runs.mark("begin");
            xml.open("w:r").open("w:rPr").empty("w:vanish").close();
            String words = entry.replace('"', '\u201d').replace('\\', '/');
            xml.open("w:instrText", "xml:space", "preserve")
                    .text(" TC \"" + words + "\" \\l " + heading.level() + " ")
                    .close();
            xml.close();
            runs.mark("end");
        }
    }
}
