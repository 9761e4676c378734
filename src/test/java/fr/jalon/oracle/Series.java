package fr.jalon.oracle;

import fr.jalon.oracle.Entries.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was measured of one indicator, and the value that its periods make for a year. */
final class Series {
    final Node indicator;
    private final Frame frame;
    private final Entries entries;
    private final Function<Span, Boolean> wanted;
    private final Map<String, Series> all;
    private final List<LocalDate> cuts;

    /**
     * @param wanted whether the fiche owes a value for that period
     * @param all every series of the contract by code, for those that are computed from others; this one puts itself in
     */
    Series(Node indicator, Frame frame, Entries entries, Function<Span, Boolean> wanted, Map<String, Series> all) {
        this.indicator = indicator;
        this.frame = frame;
        this.entries = entries;
        this.wanted = wanted;
        this.all = all;
        all.put(indicator.text("code"), this);
        this.cuts = Stream.concat(
                        frame.perimeterCuts().stream(),
                        indicator.children("definition-changes").stream().map(change -> change.date("from")))
                .sorted()
                .toList();
    }

    /** A period that owes a value and has none; no reason where nothing was entered. */
    record Hole(
            Span span, @Nullable String reason, @Nullable String motive) {}

    /**
     * The value of a year.
     *
     * @param value absent where the year has none; a fraction is top over bottom, a percentage in percent
     * @param filled how many of the wanted periods hold a value; of the whole run where it is cumulative
     */
    record YearValue(
            int year,
            @Nullable Fraction value,
            @Nullable Fraction top,
            @Nullable Fraction bottom,
            @Nullable String text,
            int filled,
            int wanted,
            List<Hole> holes,
            boolean partial) {
        boolean isThere() {
            return value != null || text != null;
        }
    }

    String code() {
        return indicator.text("code");
    }

    String shape() {
        return indicator.text("shape");
    }

    String accumulation() {
        return indicator.text("accumulation", "NONE");
    }

    boolean isOnce() {
        return indicator.text("frequency", "YEAR").equals("ONCE");
    }

    boolean isComputed() {
        return indicator.find("formula").isPresent();
    }

    /** The first day of the stretch of the series in which that day lies: two stretches are not compared. */
    LocalDate stretchOf(LocalDate day) {
        return cuts.stream().filter(cut -> !cut.isAfter(day)).reduce(LocalDate.MIN, (a, b) -> b);
    }

    /** The first day of the definition in force at the end of that year, if it is not the first definition. */
    Optional<LocalDate> redefinedOn(int year) {
        return indicator.children("definition-changes").stream()
                .map(change -> change.date("from"))
                .filter(from -> from.getYear() <= year)
                .max(LocalDate::compareTo);
    }

    /** Periods of the year that owe a value, those that were said not to apply already out. */
    List<Span> expected(int year) {
        List<Span> spans = isOnce()
                ? (year == frame.end().getYear() ? List.of(new Span("ONCE", frame.start(), frame.end())) : List.of())
                : Span.inYear(indicator.text("frequency", "YEAR"), year);
        return isComputed()
                ? List.of()
                : spans.stream()
                        .filter(span -> span.liesMostlyIn(frame.start(), frame.end()))
                        .filter(wanted::apply)
                        .filter(span -> entry(span)
                                .map(entry -> !"NOT_APPLICABLE".equals(entry.missing()))
                                .orElse(true))
                        .toList();
    }

    int filled(int year) {
        return (int) expected(year).stream().filter(this::isFilled).count();
    }

    List<Hole> holes(int year) {
        return expected(year).stream()
                .filter(span -> !isFilled(span))
                .map(span -> new Hole(
                        span,
                        entry(span).map(Entry::missing).orElse(null),
                        entry(span).map(Entry::motive).orElse(null)))
                .toList();
    }

    /** Whether every period of the year was said not to apply. */
    boolean isSetAside(int year) {
        List<Span> spans = Span.inYear(indicator.text("frequency", "YEAR"), year);
        return !spans.isEmpty()
                && spans.stream()
                        .allMatch(span -> entry(span)
                                .filter(entry -> "NOT_APPLICABLE".equals(entry.missing()))
                                .isPresent());
    }

    /** What was said of the period of a year that is one period, if nothing was measured. */
    Optional<String> motive(int year) {
        return Optional.of(new Span(String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .flatMap(this::entry)
                .map(Entry::motive);
    }

    /** The parts of a year that is one period, by detail. */
    Map<String, Fraction> parts(int year) {
        Map<String, Fraction> parts = new TreeMap<>();
        entries.parts(code(), String.valueOf(year)).forEach((detail, entry) -> {
            if (entry.value() != null) {
                parts.put(detail, entry.value());
            }
        });
        return parts;
    }

    /** The rows that the value of a year is made of, or that say why it has none, in the order of their periods. */
    List<Span> sources(int year) {
        if (isComputed()) {
            return List.of();
        }
        if (isOnce()) {
            return year(year).isThere() ? List.of(new Span("ONCE", frame.start(), frame.end())) : List.of();
        }
        List<Integer> years = indicator.flag("cumulative") ? yearsOfTheRunTo(year) : List.of(year);
        return years.stream()
                .flatMap(each -> Span.inYear(indicator.text("frequency", "YEAR"), each).stream())
                .filter(this::isFilled)
                .toList();
    }

    YearValue year(int year) {
        if (isComputed()) {
            return computed(year);
        }
        if (isOnce()) {
            return once(year);
        }
        List<Integer> years = indicator.flag("cumulative") ? yearsOfTheRunTo(year) : List.of(year);
        List<Entry> values = years.stream().flatMap(each -> values(each)).toList();
        int wantedPeriods =
                years.stream().mapToInt(each -> expected(each).size()).sum();
        boolean noneThisYear = values(year).findAny().isEmpty();
        int filled = values.size();
        if (noneThisYear || accumulation().equals("NONE")) {
            return new YearValue(year, null, null, null, null, filled, wantedPeriods, holes(year), false);
        }
        boolean partial = filled < wantedPeriods && List.of("SUM", "MEAN").contains(accumulation());
        Entry together = together(values);
        return new YearValue(
                year,
                shown(together),
                together.top(),
                together.bottom(),
                together.text(),
                filled,
                wantedPeriods,
                holes(year),
                partial);
    }

    /** The series that a computed one reads. */
    Stream<Series> operands() {
        List<String> codes = new ArrayList<>();
        Formula.compute(indicator.text("formula"), code -> {
            codes.add(code);
            return Optional.of(Fraction.ONE);
        });
        return codes.stream().map(all::get);
    }

    private YearValue computed(int year) {
        List<YearValue> parts = new ArrayList<>();
        Fraction value = Formula.compute(indicator.text("formula"), code -> {
                    parts.add(all.get(code).year(year));
                    return Optional.ofNullable(parts.get(parts.size() - 1).value());
                })
                .orElse(null);
        boolean partial = value != null && parts.stream().anyMatch(YearValue::partial);
        return new YearValue(year, value, null, null, null, 0, 0, List.of(), partial);
    }

    private YearValue once(int year) {
        Optional<Entry> entry = entries.find(code(), "ONCE")
                .filter(Entry::isFilled)
                .filter(each -> each.collectedOn().getYear() <= year);
        return new YearValue(
                year,
                entry.map(this::shown).orElse(null),
                entry.map(Entry::top).orElse(null),
                entry.map(Entry::bottom).orElse(null),
                entry.map(Entry::text).orElse(null),
                entry.isPresent() ? 1 : 0,
                1,
                holes(year),
                false);
    }

    /** Years from the contract's start, or from the definition in force, to this one. */
    private List<Integer> yearsOfTheRunTo(int year) {
        int first =
                redefinedOn(year).map(LocalDate::getYear).orElse(frame.start().getYear());
        return IntStream.rangeClosed(first, year).boxed().toList();
    }

    private Entry together(List<Entry> values) {
        Entry last = values.get(values.size() - 1);
        boolean pairs = last.top() != null;
        return switch (accumulation()) {
            case "LAST" -> last;
            case "MAX" -> values.stream().reduce(last, (a, b) -> shown(b).compareTo(shown(a)) > 0 ? b : a);
            case "SUM" -> pairs ? pair(values, last) : simple(Fraction.sum(numbers(values)), last);
            case "MEAN" ->
                pairs
                        ? pair(values, last)
                        : simple(Fraction.sum(numbers(values)).over(Fraction.of(values.size())), last);
            default -> throw new IllegalArgumentException("accumulation " + accumulation());
        };
    }

    private static Entry pair(List<Entry> values, Entry last) {
        List<Fraction> tops = new ArrayList<>();
        List<Fraction> bottoms = new ArrayList<>();
        values.forEach(value -> {
            tops.add(value.top());
            bottoms.add(value.bottom());
        });
        return new Entry(null, Fraction.sum(tops), Fraction.sum(bottoms), null, null, null, last.collectedOn());
    }

    private static Entry simple(Fraction value, Entry last) {
        return new Entry(value, null, null, null, null, null, last.collectedOn());
    }

    private static List<Fraction> numbers(List<Entry> values) {
        return values.stream().map(Entry::value).toList();
    }

    /** The number that is printed: a percentage in percent. */
    @Nullable Fraction shown(Entry entry) {
        if (entry.top() == null) {
            return entry.value();
        }
        Fraction share = entry.top().over(entry.bottom());
        return shape().equals("PERCENT") ? share.times(Fraction.of(100)) : share;
    }

    private Stream<Entry> values(int year) {
        return Span.inYear(indicator.text("frequency", "YEAR"), year).stream()
                .flatMap(span -> entry(span).stream())
                .filter(Entry::isFilled);
    }

    private boolean isFilled(Span span) {
        return entry(span).filter(Entry::isFilled).isPresent();
    }

    Optional<Entry> entry(Span span) {
        return entries.find(code(), span.label());
    }
}
