package fr.jalon.bilan;

import fr.jalon.fixture.Dice;
import fr.jalon.indicator.Indicator.Accumulation;
import fr.jalon.indicator.Indicator.Shape;
import fr.jalon.result.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Contracts in which everything counts people and much of it is few: runs, parts, shares, formulas, baselines. Not
 * believable, but made so that the masks are set beside each other in all ways.
 */
public final class RandomPeople {
    private static final List<List<String>> BREAKDOWNS = List.of(
            List.of("SEX=F", "SEX=M"), List.of("AGE=0-17", "AGE=18-64", "AGE=65+"), List.of("AGE=0-17", "AGE=18-64"));

    private final Dice dice;
    private final ACase made = ACase.withFiche();
    private final List<String> counts = new ArrayList<>();

    private RandomPeople(long seed) {
        dice = new Dice(seed);
    }

    /** The editions of the first three years of a contract. */
    public static List<Bilan> editions(long seed) {
        ACase made = new RandomPeople(seed).draw();
        return IntStream.rangeClosed(2024, 2026)
                .mapToObj(year -> made.asOf((year + 1) + "-01-31").compile(year))
                .toList();
    }

    private ACase draw() {
        made.threshold(dice.oneOf(5, 11, 11, 11, 20));
        int measured = dice.between(1, 3);
        for (int n = 1; n <= measured; n++) {
            measure("8." + n);
        }
        if (dice.chance(60) && counts.size() > 1) {
            compute();
        }
        return made;
    }

    private void measure(String code) {
        boolean fraction = dice.chance(30);
        boolean quarterly = dice.chance(30);
        AnIndicator indicator = AnIndicator.of(code).people().decimals(0);
        if (dice.chance(90)) {
            indicator.people();
        }
        if (fraction) {
            indicator.shape(Shape.PERCENT);
        } else {
            counts.add(code);
        }
        if (quarterly) {
            indicator.quarterly();
        }
        if (dice.chance(50)) {
            indicator.cumulative();
        } else {
            indicator.accumulation(
                    dice.oneOf(Accumulation.SUM, Accumulation.LAST, Accumulation.MEAN, Accumulation.MAX));
        }
        aim(indicator, fraction);
        if (dice.chance(15)) {
            indicator.redefined("202" + dice.between(5, 6) + "-01-01", dice.chance(50) ? "" + few() : null);
        }
        made.indicators(indicator);
        values(code, fraction, quarterly);
    }

    private void aim(AnIndicator indicator, boolean fraction) {
        if (dice.chance(20)) {
            indicator.falling();
        }
        if (dice.chance(70)) {
            indicator.baseline("" + (fraction ? dice.between(0, 90) : few()));
        }
        for (int year = 2024; year <= 2029; year++) {
            if (dice.chance(40)) {
                indicator.target(year + "-12-31", "" + dice.between(1, 90));
            }
        }
    }

    private void values(String code, boolean fraction, boolean quarterly) {
        List<String> parts = dice.chance(60) ? dice.oneOf(BREAKDOWNS) : List.of();
        boolean complete = dice.chance(60);
        for (int year = 2024; year <= 2026; year++) {
            for (String period : quarterly ? List.of("-Q1", "-Q2", "-Q3", "-Q4") : List.of("")) {
                if (dice.chance(90)) {
                    value(code, year + period, parts, complete, fraction);
                }
            }
        }
    }

    private void value(String code, String period, List<String> parts, boolean complete, boolean fraction) {
        int inside = 0;
        int outside = 0;
        for (String part : parts) {
            int in = few();
            int out = fraction ? few() : 0;
            inside += in;
            outside += out;
            row(code, period, part, in, out, fraction);
        }
        if (parts.isEmpty() || !complete) {
            inside += few();
            outside += fraction ? few() : 0;
        }
        row(code, period, "", inside, outside, fraction);
    }

    private void row(String code, String period, String detail, int in, int out, boolean fraction) {
        if (!fraction) {
            made.row(code, period, detail, Cell.of(BigDecimal.valueOf(in)));
        } else if (in + out > 0) {
            made.row(code, period, detail, Cell.fraction(BigDecimal.valueOf(in), BigDecimal.valueOf(in + out)));
        }
    }

    private void compute() {
        String a = counts.get(0);
        String b = counts.get(1);
        String formula = dice.oneOf("[%s] - [%s]", "[%s] + [%s]", "[%2$s] - 10", "[%s] / [%s] * 100", "2 * [%s] - [%s]")
                .formatted(a, b);
        AnIndicator sum = AnIndicator.of("8.5").decimals(0).formula(formula);
        if (formula.contains("100")) {
            sum.shape(Shape.PERCENT);
        }
        if (dice.chance(70)) {
            sum.people();
        }
        made.indicators(sum);
        if (dice.chance(40)) {
            AnIndicator next =
                    AnIndicator.of("8.6").decimals(0).formula(dice.oneOf("[8.5] - 5", "[8.5] + [" + a + "]"));
            made.indicators(dice.chance(70) ? next.people() : next);
        }
    }

    /** Often under the threshold, often 0, now and then many. */
    private int few() {
        return switch (dice.between(1, 6)) {
            case 1 -> 0;
            case 2, 3 -> dice.between(1, 12);
            case 4, 5 -> dice.between(8, 40);
            default -> dice.between(30, 300);
        };
    }
}
