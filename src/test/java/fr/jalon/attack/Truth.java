package fr.jalon.attack;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.BilanCompiler;
import fr.jalon.bilan.BilanInput;
import fr.jalon.bilan.IndicatorBilan;
import fr.jalon.bilan.Labels;
import fr.jalon.bilan.YearValue;
import fr.jalon.contract.Perimeter;
import fr.jalon.dossier.Dossier;
import fr.jalon.indicator.Definition;
import fr.jalon.indicator.Indicator;
import fr.jalon.indicator.Indicator.Accumulation;
import fr.jalon.indicator.Period;
import fr.jalon.result.Cell;
import fr.jalon.result.Result;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands behind the masks: the same contract compiled as if none of its indicators counted people. */
final class Truth {
    private final int threshold;
    private final Map<String, IndicatorBilan> indicators = new HashMap<>();
    private final Map<String, List<Result>> parts;

    Truth(BilanInput input, int threshold) {
        this.threshold = threshold;
        this.parts = parts(input);
        Bilan bare = new BilanCompiler().compile(withoutPeople(input));
        Stream.concat(bare.fiches().stream().flatMap(fiche -> fiche.indicators().stream()), bare.context().stream())
                .forEach(each -> indicators.put(each.indicator().code().value(), each));
    }

    int threshold() {
        return threshold;
    }

    boolean isSmall(double count) {
        return count > 1e-9 && count < threshold - 1e-9;
    }

    private static BilanInput withoutPeople(BilanInput input) {
        Dossier all = input.dossier();
        Dossier bare = new Dossier(
                all.contract(),
                all.perimeters(),
                all.signatories(),
                all.funders(),
                all.axes(),
                all.objectives(),
                all.fiches(),
                all.indicators().stream().map(Truth::withoutPeople).toList(),
                all.amendments(),
                all.meetings(),
                all.decisions(),
                all.outlooks());
        return new BilanInput(bare, input.results(), input.year(), input.asOf(), input.edition(), null);
    }

    private static Indicator withoutPeople(Indicator all) {
        return new Indicator(
                all.code(),
                all.fiche(),
                all.title(),
                all.kind(),
                all.shape(),
                all.unit(),
                all.decimals(),
                all.direction(),
                all.accumulation(),
                all.cumulative(),
                all.frequency(),
                false,
                all.source(),
                all.respondent(),
                all.breakdown(),
                all.formula(),
                all.regionalCode(),
                all.definitions(),
                all.targets());
    }

    /** The components of a value: {@code v}, or {@code n} and {@code o} for those inside and those outside. */
    Map<String, Double> figure(String code, int year) {
        return Optional.ofNullable(indicators.get(code)).stream()
                .flatMap(bilan -> bilan.years().stream())
                .filter(value -> value.year() == year)
                .findFirst()
                .map(Truth::components)
                .orElse(Map.of());
    }

    private static Map<String, Double> components(YearValue year) {
        return components(year.value(), year.numerator(), year.denominator());
    }

    private static Map<String, Double> components(
            @Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        Map<String, Double> components = new TreeMap<>();
        if (numerator != null && denominator != null) {
            components.put("n", numerator.doubleValue());
            if (denominator.compareTo(numerator) >= 0) {
                components.put("o", denominator.subtract(numerator).doubleValue());
            }
        } else if (value != null) {
            components.put("v", value.doubleValue());
        }
        return components;
    }

    /** Of a part, by its label, added up from the rows; what another definition counted is not added. */
    Map<String, Double> part(String code, int year, String label) {
        Indicator indicator = indicators.get(code).indicator();
        List<Cell> cells = parts.getOrDefault(code + " " + label, List.of()).stream()
                .filter(row -> isCounted(indicator, row.period(), year))
                .map(Result::cell)
                .toList();
        return accumulate(indicator, cells);
    }

    /** The filled rows of each part that stand, in order of time. */
    private static Map<String, List<Result>> parts(BilanInput input) {
        List<Perimeter.Member> members = members(input);
        Set<Long> replaced = input.results().stream()
                .map(Result::replaces)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return input.results().stream()
                .filter(row -> !row.detail().isEmpty() && row.cell().isFilled() && !replaced.contains(row.id()))
                .sorted(Comparator.comparing(row -> row.period().value()))
                .collect(Collectors.groupingBy(row -> row.indicator() + " " + Labels.detail(row.detail(), members)));
    }

    private static List<Perimeter.Member> members(BilanInput input) {
        return input.dossier().perimeters().stream()
                .sorted(Comparator.comparing(Perimeter::from).reversed())
                .flatMap(perimeter -> perimeter.members().stream())
                .toList();
    }

    private static boolean isCounted(Indicator indicator, Period period, int year) {
        if (period.equals(Period.ONCE)) {
            return true;
        }
        int own = period.start().getYear();
        boolean inTime = indicator.cumulative() ? own <= year : own == year;
        return inTime && version(indicator, period.end()) == version(indicator, LocalDate.of(year, 12, 31));
    }

    private static int version(Indicator indicator, LocalDate day) {
        return indicator.definitions().stream()
                .filter(definition -> !definition.from().isAfter(day))
                .mapToInt(Definition::version)
                .max()
                .orElse(1);
    }

    private static Map<String, Double> accumulate(Indicator indicator, List<Cell> cells) {
        Map<String, Double> sum = new TreeMap<>();
        for (Cell cell : cells) {
            Map<String, Double> own = components(cell.value(), cell.numerator(), cell.denominator());
            if (indicator.accumulation() == Accumulation.LAST) {
                sum.putAll(own);
            } else if (indicator.accumulation() == Accumulation.MAX) {
                own.forEach((name, value) -> sum.merge(name, value, Math::max));
            } else {
                own.forEach((name, value) -> sum.merge(name, value, Double::sum));
            }
        }
        boolean mean = indicator.accumulation() == Accumulation.MEAN
                && !indicator.shape().isFraction();
        if (mean) {
            sum.replaceAll((name, value) -> value / cells.size());
        }
        return sum;
    }

    double baseline(String code) {
        BigDecimal baseline = indicators.get(code).definition().baseline();
        return baseline == null ? 0 : baseline.doubleValue();
    }
}
