package fr.jalon.document.annual;

import fr.jalon.bilan.Count;
import fr.jalon.bilan.French;
import fr.jalon.bilan.Grade;
import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.bilan.Labels;
import fr.jalon.bilan.YearValue;
import fr.jalon.document.Markup;
import fr.jalon.indicator.Frequency;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Indicator.Direction;
import fr.jalon.indicator.Indicator.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table of indicators and the heads above them. The usual year of baselines and final targets stands in
 * the head; another year stands beside its figure.
 */
final class IndicatorRows {
    private final int year;
    private final List<IndicatorBilan> indicators;
    private final @Nullable Integer baselineYear;
    private final @Nullable Integer finalYear;
    private final List<LocalDate> sharedCuts;
    private final DecimalColumn baselines;
    private final DecimalColumn previous;
    private final DecimalColumn current;
    private final DecimalColumn targets;
    private final DecimalColumn finalTargets;

    IndicatorRows(int year, List<IndicatorBilan> indicators) {
        this.year = year;
        this.indicators = indicators;
        this.baselineYear = usual(indicators.stream().map(IndicatorRows::baselineYear));
        this.finalYear = usual(indicators.stream().map(IndicatorRows::finalYear));
        this.sharedCuts = sharedCuts();
        this.baselines = column(IndicatorRows::baseline);
        this.previous = column(IndicatorRows::previous);
        this.current = column(IndicatorRows::current);
        this.targets = column(IndicatorRows::target);
        this.finalTargets = column(IndicatorRows::finalTarget);
    }

    private DecimalColumn column(Function<IndicatorBilan, Markup> cell) {
        return DecimalColumn.of(indicators.stream().map(cell));
    }

    /** The year most often met, the earliest of those met as often. */
    private static @Nullable Integer usual(Stream<Optional<Integer>> years) {
        return years
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.<Integer, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static Optional<Integer> baselineYear(IndicatorBilan bilan) {
        return Optional.ofNullable(bilan.definition().baselineOn()).map(LocalDate::getYear);
    }

    private static Optional<Integer> finalYear(IndicatorBilan bilan) {
        return Optional.ofNullable(bilan.finalTarget())
                .map(target -> target.on().getYear());
    }

    /** A new perimeter cuts every series on one day: said once under the table, not in each of its rows. */
    private List<LocalDate> sharedCuts() {
        return indicators.size() < 2
                ? List.of()
                : cuts(indicators.get(0))
                        .filter(day -> indicators.stream()
                                .allMatch(bilan -> cuts(bilan).anyMatch(day::equals)))
                        .toList();
    }

    private Stream<LocalDate> cuts(IndicatorBilan bilan) {
        return bilan.cuts().stream()
                .map(IndicatorBilan.Cut::on)
                .filter(day -> day.getYear() <= year)
                .distinct();
    }

    /** What the table says once for all its rows, or nothing. */
    String note() {
        boolean isRead = indicators.stream().anyMatch(IndicatorBilan::targetInterpolated);
        String read = isRead
                ? Figures.ON_THE_LINE + French.NO_BREAK
                        + "cible lue sur la droite qui joint la référence et les cibles datées."
                : "";
        return Stream.of(cutNote(), read).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** «Toutes ces séries sont coupées au 01/01/2020.», or nothing. */
    String cutNote() {
        return sharedCuts.isEmpty()
                ? ""
                : "Toutes ces séries sont coupées au "
                        + sharedCuts.stream().map(French::date).collect(Collectors.joining(" et au ")) + ".";
    }

    String baselineHead() {
        return baselineYear == null ? "\nRéférence" : "Référence\n" + baselineYear;
    }

    String previousHead() {
        return "\n" + (year - 1);
    }

    String currentHead() {
        return "\n" + year;
    }

    String targetHead() {
        return "Cible\n" + year;
    }

    String finalHead() {
        return "Cible\n" + (finalYear == null ? "finale" : finalYear);
    }

    List<IndicatorRow> list() {
        return list(indicators);
    }

    /** Some of them, under the heads of all. */
    List<IndicatorRow> list(List<IndicatorBilan> some) {
        return some.stream().map(bilan -> row(bilan, detail(bilan))).toList();
    }

    /** The same with the unit as their only detail. */
    List<IndicatorRow> brief(List<IndicatorBilan> some) {
        return some.stream().map(bilan -> row(bilan, unit(bilan.indicator()))).toList();
    }

    private IndicatorRow row(IndicatorBilan bilan, String detail) {
        Indicator indicator = bilan.indicator();
        return new IndicatorRow(
                Prose.of(indicator.code() + French.NO_BREAK + French.NO_BREAK + indicator.title()),
                detail.isEmpty() ? Markup.EMPTY : Prose.of("(" + detail + ")"),
                baselines.align(baseline(bilan)).then(besides(baselineYear(bilan), baselineYear)),
                previous.align(previous(bilan)),
                current.align(current(bilan)),
                targets.align(target(bilan)),
                finalTargets.align(finalTarget(bilan)).then(besides(finalYear(bilan), finalYear)),
                isObserved(bilan) ? Markup.soft(Figures.NONE) : Figures.attainment(bilan.attainment()),
                Signage.sign(bilan.grade()),
                grade(bilan));
    }

    private static Markup baseline(IndicatorBilan bilan) {
        return Figures.baseline(bilan.indicator(), bilan.definition().baseline());
    }

    private static Markup previous(IndicatorBilan bilan) {
        return Figures.value(bilan.indicator(), bilan.previous());
    }

    private static Markup current(IndicatorBilan bilan) {
        return Figures.value(bilan.indicator(), bilan.current());
    }

    private static Markup target(IndicatorBilan bilan) {
        return Figures.target(bilan.indicator(), bilan.target(), bilan.targetInterpolated());
    }

    private static Markup finalTarget(IndicatorBilan bilan) {
        return Figures.target(bilan.indicator(), bilan.finalTarget(), false);
    }

    private static Markup besides(Optional<Integer> own, @Nullable Integer usual) {
        return own.filter(year -> !year.equals(usual))
                .map(year -> Markup.soft("\n(" + year + ")"))
                .orElse(Markup.EMPTY);
    }

    private static Markup grade(IndicatorBilan bilan) {
        if (bilan.grade() != Grade.NONE) {
            return Markup.of(Labels.grade(bilan.grade()));
        }
        return Markup.soft(isObserved(bilan) ? "observé" : Figures.NONE);
    }

    private static boolean isObserved(IndicatorBilan bilan) {
        return bilan.indicator().direction() == Direction.OBSERVE;
    }

    /** Unit, way of counting, what a percentage is made of, what a partial value is made of. */
    private String detail(IndicatorBilan bilan) {
        Indicator indicator = bilan.indicator();
        YearValue now = bilan.current();
        List<String> parts = new ArrayList<>();
        if (indicator.cumulative() && !indicator.title().contains("cumul")) {
            parts.add("cumul");
        }
        parts.add(indicator.shape() == Shape.TEXT && now.text() != null ? French.quote(now.text()) : unit(indicator));
        if (now.value() != null && now.numerator() != null && now.denominator() != null) {
            parts.add(French.number(now.numerator(), 0) + French.NO_BREAK + "sur" + French.NO_BREAK
                    + French.number(now.denominator(), 0));
        }
        if (now.isPartial()) {
            parts.add("*" + French.NARROW + partial(indicator.frequency(), now.periods()));
        }
        YearValue before = bilan.previous();
        if (before != null && !before.masked() && before.value() != null && before.isPartial()) {
            parts.add("*" + French.NARROW + before.year() + French.NO_BREAK + ": "
                    + partial(indicator.frequency(), before.periods()));
        }
        cuts(bilan)
                .filter(day -> !sharedCuts.contains(day))
                .forEach(day -> parts.add("série coupée au " + French.date(day)));
        if (!bilan.details().isEmpty()) {
            parts.add(bilan.details().stream()
                    .map(part -> part.label() + French.NO_BREAK + ": "
                            + (part.value() == null ? "secret stat." : Figures.plain(indicator, part.value())))
                    .collect(Collectors.joining(", ")));
        }
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    /** Nothing where the title or the values already say it. */
    private static String unit(Indicator indicator) {
        boolean said = indicator.shape() == Shape.YES_NO
                || indicator.title().toLowerCase(Locale.FRENCH).startsWith(indicator.unit());
        return said ? "" : indicator.unit();
    }

    private static String partial(Frequency frequency, Count periods) {
        int n = periods.n();
        String some = switch (frequency) {
            case MONTH -> n + French.NO_BREAK + "mois";
            case QUARTER -> French.count(n, "trimestre", "trimestres");
            case HALF_YEAR -> French.count(n, "semestre", "semestres");
            case YEAR -> French.count(n, "année", "années");
            case ONCE -> French.count(n, "période", "périodes");
        };
        return some + " sur" + French.NO_BREAK + periods.of();
    }
}
