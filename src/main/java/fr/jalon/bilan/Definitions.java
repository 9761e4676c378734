package fr.jalon.bilan;

import fr.jalon.bilan.IndicatorBilan.Cut;
import fr.jalon.contract.Perimeter;
import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Indicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where series are cut: which definition and which perimeter hold on a day, and what cannot be compared across them. */
final class Definitions {
    private final List<Perimeter> laterPerimeters;

    Definitions(List<Perimeter> perimeters) {
        this.laterPerimeters = perimeters.stream()
                .sorted(Comparator.comparing(Perimeter::from))
                .skip(1)
                .toList();
    }

    /** The definition in force on a day; before any, the first one. */
    static Definition on(Indicator indicator, LocalDate day) {
        return indicator.definitions().stream()
                .filter(definition -> !definition.from().isAfter(day))
                .max(Comparator.comparing(Definition::version))
                .orElse(indicator.definitions().get(0));
    }

    static Definition atEndOf(Indicator indicator, int year) {
        return on(indicator, endOf(year));
    }

    /** Every cut up to the end of a year, by date. */
    List<Cut> cuts(Indicator indicator, int year) {
        List<Cut> cuts = new ArrayList<>();
        indicator.definitions().stream()
                .filter(definition -> definition.version() > 1)
                .forEach(definition -> cuts.add(new Cut(definition.from(), "nouvelle définition")));
        laterPerimeters.forEach(perimeter -> cuts.add(new Cut(perimeter.from(), "nouveau périmètre")));
        return cuts.stream()
                .filter(cut -> !cut.on().isAfter(endOf(year)))
                .sorted(Comparator.comparing(Cut::on))
                .toList();
    }

    /**
     * The baseline that a value of that year is compared with. One of an earlier definition, or of an earlier perimeter
     * unless the definition was renewed since, is not comparable.
     */
    Baseline baseline(Indicator indicator, int year) {
        Definition definition = atEndOf(indicator, year);
        Optional<LocalDate> cut = definition.baseline() == null
                ? lostBaseline(indicator, definition)
                : outgrownBaseline(definition, endOf(year));
        if (cut.isPresent()) {
            return Baseline.absent(cutOn(cut.get()));
        }
        return definition.baseline() == null
                ? Baseline.unknown(indicator.direction())
                : Baseline.of(definition.baseline());
    }

    /** What stands where a figure would compare across a cut. */
    static String cutOn(LocalDate day) {
        return "rupture de série le" + French.NO_BREAK + French.date(day);
    }

    private static Optional<LocalDate> lostBaseline(Indicator indicator, Definition current) {
        return indicator.definitions().stream()
                .filter(earlier -> earlier.version() < current.version())
                .filter(earlier -> earlier.baseline() != null)
                .map(earlier -> current.from())
                .findFirst();
    }

    private Optional<LocalDate> outgrownBaseline(Definition definition, LocalDate end) {
        return laterPerimeters.stream()
                .map(Perimeter::from)
                .filter(from -> !from.isAfter(end))
                .filter(from -> definition.from().isBefore(from))
                .filter(from -> definition.baselineOn() != null
                        && definition.baselineOn().isBefore(from))
                .max(Comparator.naturalOrder());
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
