package fr.jalon.document.annual;

import fr.jalon.document.Markup;
import fr.jalon.document.flow.Block;
import fr.jalon.document.flow.Block.Paragraph;
import fr.jalon.document.flow.Block.Points;
import fr.jalon.document.flow.Block.Term;
import fr.jalon.document.flow.Block.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The parts that several chapters of the flow are made of. */
final class FlowParts {
    private FlowParts() {}

    /** Opens a chapter that stands in the contents under the words of its heading. */
    static Block chapter(String title, String anchor) {
        return new Block.Heading(2, "", Markup.of(title), anchor, title);
    }

    static Block lead(Markup text) {
        return new Paragraph(Tone.LEAD, text);
    }

    static Block body(Markup text) {
        return new Paragraph(Tone.BODY, text);
    }

    static Block note(String text) {
        return new Paragraph(Tone.NOTE, Markup.of(text));
    }

    static Block terms(List<TermRow> rows) {
        return new Block.Terms(
                rows.stream().map(row -> new Term(row.term(), null, row.text())).toList());
    }

    static Block bullets(List<Bullet> bullets) {
        return Points.dashes(bullets.stream().map(Bullet::text).toList());
    }

    static Block signs(List<SignRow> rows) {
        return new Points(
                List.of(),
                rows.stream().map(SignRow::sign).toList(),
                rows.stream().map(row -> Markup.of(row.word())).toList());
    }

    /** Rows under the name of what they belong to, said once over those that follow each other. */
    static <T> List<Block.Row> grouped(List<T> rows, Function<T, Markup> name, Function<T, Block.Row> row) {
        List<Block.Row> all = new ArrayList<>();
        Markup before = null;
        for (T each : rows) {
            Markup now = name.apply(each);
            if (!now.equals(before)) {
                all.add(Block.Row.group(now, null));
            }
            all.add(row.apply(each));
            before = now;
        }
        return all;
    }

    /** A part and its table; nothing where there is no row. */
    static List<Block> part(Block heading, Block.Table table) {
        return table.rows().isEmpty() ? List.of() : List.of(heading, table);
    }

    /** The same in bold, but for the words that stand where a figure would. */
    static Markup strong(Markup text) {
        return new Markup(text.runs().stream()
                .map(run -> new Markup.Run(run.text(), run.strong() || !run.soft(), run.soft(), run.raised()))
                .toList());
    }

    /** A head of two lines on one. */
    static String oneLine(String head) {
        return head.replace('\n', ' ').strip();
    }
}
