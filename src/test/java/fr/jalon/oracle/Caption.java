package fr.jalon.oracle;

import fr.jalon.oracle.Aim.Goal;
import fr.jalon.oracle.Series.YearValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of the sentence that tells a chart: the value, where the year should be, where all ends. */
record Caption(Gauge gauge, int year) {
    /** How many of these indicators have their chart told; each that has is told with its figures and its place. */
    static int expect(Reading page, List<Gauge> gauges, int year) {
        int told = 0;
        for (Gauge gauge : gauges) {
            String start = gauge.indicator.text("title") + " :";
            List<String> sentences = page.sentences(start);
            if (!sentences.isEmpty()) {
                Caption caption = new Caption(gauge, year);
                page.figuresAfter(start, caption.figures());
                page.require(sentences.get(0).contains(caption.place()), sentences.get(0) + " ≠ " + caption.place());
                told++;
            }
        }
        return told;
    }

    /** On which side of the line the value lies; nothing where there is no line to lie beside. */
    private String place() {
        Fraction value = gauge.series.year(year).value();
        Optional<Goal> target = gauge.aim(year).ofTheYear();
        if (value == null
                || gauge.isMasked(year)
                || target.isEmpty()
                || target.get().isInterval()) {
            return "";
        }
        int side = value.compareTo(target.get().value());
        return side == 0 ? "au niveau" : side > 0 ? "au-dessus" : "au-dessous";
    }

    private List<String> figures() {
        YearValue value = gauge.series.year(year);
        Cells cells = new Cells(gauge, year);
        if (gauge.isMasked(year) || value.value() == null) {
            return why(cells);
        }
        String partial = value.partial() ? value.filled() + " / " + value.wanted() : "";
        return Stream.concat(Stream.of(with(cells, value.value()), "" + year, partial), course(cells))
                .toList();
    }

    /** A hole says its motive and what was known before. */
    private List<String> why(Cells cells) {
        return Stream.concat(Stream.of("" + year, gauge.series.motive(year).orElse("")), theYearBefore(cells))
                .toList();
    }

    private Stream<String> theYearBefore(Cells cells) {
        Fraction before = gauge.series.year(year - 1).value();
        return before == null || gauge.isMasked(year - 1)
                ? Stream.of()
                : Stream.of(with(cells, before), "" + (year - 1));
    }

    private Stream<String> course(Cells cells) {
        Optional<Goal> target = gauge.aim(year).ofTheYear();
        Optional<Goal> last = gauge.aim(year).last();
        if (target.isEmpty() || last.isEmpty()) {
            return theYearBefore(cells);
        }
        String due = with(cells, target.get().value());
        int end = last.get().on().getYear();
        return end == year
                ? Stream.of(due)
                : Stream.of(due, with(cells, last.get().value()), "" + end);
    }

    /** A value with its unit, which may hold figures of its own. */
    private String with(Cells cells, Fraction value) {
        boolean isSaid = !gauge.indicator.text("unit").matches("%|personnes")
                && Tokens.in(gauge.indicator.text("unit")).size() > 0;
        return cells.number(value) + (isSaid ? " " + gauge.indicator.text("unit") : "");
    }
}
