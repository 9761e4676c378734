package fr.jalon.office.word;

import fr.jalon.document.Markup;
import fr.jalon.document.drawing.Drawing;
import fr.jalon.document.flow.Block.BoxKind;
import fr.jalon.document.flow.Block.Points;
import fr.jalon.office.word.ParagraphWriter.Stance;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lists as Word knows them: dashes and numbers of its own; only a label that it cannot count is written as text. */
final class ListWriter {
    static final int TERM_HANGING = 2268;

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})\\.");
    private static final double SIGN = 40;

    private final ParagraphWriter paragraphs;
    private final Runs runs;
    private final Inlines inlines;
    private final Numbering numbering;

    ListWriter(ParagraphWriter paragraphs, Runs runs, Inlines inlines, Numbering numbering) {
        this.paragraphs = paragraphs;
        this.runs = runs;
        this.inlines = inlines;
        this.numbering = numbering;
    }

    void write(Points points, @Nullable BoxKind box) {
        if (!points.signs().isEmpty()) {
            signs(points, box);
        } else if (points.labels().isEmpty()) {
            Stance dash = Stance.of("ListBullet").item(Numbering.DASHES).in(box);
            points.items().forEach(item -> paragraphs.write(dash, item));
        } else {
            labels(points.labels(), points.items(), box);
        }
    }

    private void signs(Points points, @Nullable BoxKind box) {
        for (int i = 0; i < points.items().size(); i++) {
            Drawing sign = points.signs().get(i);
            Markup item = points.items().get(i);
            paragraphs.write(
                    Stance.of("SignPoint").hanging(ParagraphWriter.HANGING).in(box), item.text(), () -> {
                        inlines.picture("", sign, SIGN);
                        runs.plain("\t", "");
                        runs.write(item);
                    });
        }
    }

    private void labels(List<String> labels, List<Markup> items, @Nullable BoxKind box) {
        int count = 0;
        int list = 0;
        for (int i : IntStream.range(0, items.size()).toArray()) {
            int number = number(labels.get(i));
            if (number < 0) {
                labelled(labels.get(i), items.get(i), box);
                continue;
            }
            if (list == 0 || number != count + 1) {
                list = numbering.countFrom(number);
            }
            count = number;
            paragraphs.write(Stance.of("ListNumber").item(list).in(box), items.get(i));
        }
    }

    private void labelled(String label, Markup item, @Nullable BoxKind box) {
        paragraphs.write(Stance.of("SignPoint").hanging(ParagraphWriter.HANGING).in(box), item.text(), () -> {
            runs.plain(label, "");
            runs.plain("\t", "");
            runs.write(item);
        });
    }

    private static int number(String label) {
        Matcher number = NUMBER.matcher(label);
        return number.matches() ? Integer.parseInt(number.group(1)) : -1;
    }
}
