package fr.jalon.attack;

import static fr.jalon.attack.Bounds.MOST;

import fr.jalon.attack.Issued.Figure;
import fr.jalon.attack.Issued.Gauge;
import fr.jalon.attack.Issued.Part;
import fr.jalon.bilan.Bilan;
import fr.jalon.indicator.Formula;
import fr.jalon.indicator.IndicatorCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Someone who has every edition of a contract, knows the rules of the figures and which breakdowns leave nobody out, and
 * wants to know the small numbers. What is written in prose is not looked at.
 */
final class Attack {
    /** What an attainment of the way must reach for a grade, and what it stays under. */
    private static final Map<String, double[]> GRADES = Map.of(
            "atteinte", new double[] {1, Double.POSITIVE_INFINITY},
            "en bonne voie", new double[] {0.85, 1},
            "à surveiller", new double[] {0.6, 0.85},
            "critique", new double[] {Double.NEGATIVE_INFINITY, 0.6});

    private final Issued issued;
    private final Truth truth;
    private final Map<String, Double> known = new HashMap<>();
    private final Map<String, Map<String, Double>> secrets = new LinkedHashMap<>();
    private Bounds bounds = new Bounds(known);
    private int tried;

    /** @param editions of one contract, by year, from the same rows */
    Attack(List<Bilan> editions) {
        this(editions, editions.get(0).input().dossier().contract().maskingThreshold());
    }

    /** @param threshold from which on a number is no longer small in the eyes of the attacker */
    Attack(List<Bilan> editions, int threshold) {
        issued = new Issued(editions);
        truth = new Truth(editions.get(editions.size() - 1).input(), threshold);
    }

    /** How many small numbers were looked for. */
    int tried() {
        return tried;
    }

    /** What can be bounded within less than the threshold, in words; empty when the masks hold. */
    List<String> breaches() {
        return groups().stream().flatMap(group -> breaches(group).stream()).toList();
    }

    private List<String> breaches(Collection<Gauge> group) {
        secrets.clear();
        bounds = new Bounds(known);
        group.forEach(this::learn);
        group.forEach(this::learnFormula);
        List<String> breaches = new ArrayList<>();
        secrets.forEach((what, weights) -> {
            tried++;
            double width = bounds.width(weights);
            if (width < truth.threshold() - 1e-4) {
                breaches.add(what + " is known to within " + width);
            }
        });
        return breaches;
    }

    /** Indicators that formulas bind are attacked together. */
    private Collection<List<Gauge>> groups() {
        Map<String, List<Gauge>> groups = new LinkedHashMap<>();
        for (Gauge gauge : issued.gauges()) {
            List<Gauge> own = new ArrayList<>(List.of(gauge));
            groups.put(gauge.code(), own);
        }
        for (Gauge gauge : issued.gauges()) {
            if (gauge.formula() != null) {
                Formula.parse(gauge.formula()).codes().stream()
                        .map(code -> groups.get(code.value()))
                        .filter(Objects::nonNull)
                        .forEach(other -> join(groups, groups.get(gauge.code()), other));
            }
        }
        return new LinkedHashSet<>(groups.values());
    }

    private static void join(Map<String, List<Gauge>> groups, List<Gauge> group, List<Gauge> other) {
        if (group != other) {
            group.addAll(other);
            other.forEach(gauge -> groups.put(gauge.code(), group));
        }
    }

    private void learn(Gauge gauge) {
        List<Figure> earlier = new ArrayList<>();
        for (Figure figure : issued.figures(gauge.code())) {
            if (!figure.isThere() || truth.figure(gauge.code(), figure.year()).isEmpty()) {
                continue;
            }
            figure(gauge, figure);
            earlier.removeIf(before -> !gauge.cumulative() || isCut(gauge, before, figure));
            if (gauge.formula() == null) {
                earlier.forEach(before -> growth(gauge, before, figure));
            }
            if (gauge.countsPeople()) {
                parts(gauge, figure, earlier);
            }
            earlier.add(figure);
        }
        if (gauge.baselineWithheld()) {
            baseline(gauge);
        }
    }

    private boolean isCut(Gauge gauge, Figure before, Figure after) {
        return issued.figures(gauge.code()).stream()
                .anyMatch(each -> each.redefined() && each.year() > before.year() && each.year() <= after.year());
    }

    private void figure(Gauge gauge, Figure figure) {
        String name = gauge.code() + " " + figure.year();
        Map<String, Double> real = truth.figure(gauge.code(), figure.year());
        tell(name, real);
        if (gauge.formula() != null) {
            bounds.signed(name + " v");
        }
        BigDecimal value = figure.value();
        if (figure.numerator() != null && figure.denominator() != null) {
            print(name + " n", figure.numerator());
            if (real.containsKey("o")) {
                print(name + " o", figure.denominator().subtract(figure.numerator()));
            }
        } else if (value != null && real.containsKey("v")) {
            print(name + " v", value);
        }
        boolean isShareOfOthers = gauge.formula() != null && gauge.isFraction();
        if (gauge.countsPeople() && !isShareOfOthers) {
            hide(name, real, figure.withheld() && gauge.formula() == null);
        }
    }

    private void tell(String name, Map<String, Double> real) {
        real.forEach((component, value) -> known.put(name + " " + component, value));
    }

    private void print(String name, BigDecimal value) {
        bounds.equal(Map.of(name, 1.0), value.doubleValue());
    }

    /** Every small component is a secret; of a figure that is withheld without one, all that is not 0. */
    private void hide(String name, Map<String, Double> real, boolean withheld) {
        boolean anySmall = real.values().stream().anyMatch(truth::isSmall);
        real.forEach((component, value) -> {
            if (truth.isSmall(value) || withheld && !anySmall && value > 0 && real.size() == 1) {
                secrets.put(name + " " + component + " = " + value, Map.of(name + " " + component, 1.0));
            }
        });
    }

    /** A run never falls; what it gained may be a small number of people too. */
    private void growth(Gauge gauge, Figure before, Figure after) {
        Map<String, Double> then = truth.figure(gauge.code(), before.year());
        Map<String, Double> now = truth.figure(gauge.code(), after.year());
        now.keySet().forEach(component -> {
            grows(
                    gauge,
                    gauge.code() + " " + before.year() + " " + component,
                    gauge.code() + " " + after.year() + " " + component,
                    then.get(component),
                    now.get(component));
        });
    }

    private void grows(Gauge gauge, String before, String after, @Nullable Double then, @Nullable Double now) {
        if (then == null || now == null || now < then) {
            return;
        }
        Map<String, Double> difference = Map.of(after, 1.0, before, -1.0);
        bounds.between(difference, 0, MOST);
        if (gauge.countsPeople() && truth.isSmall(now - then)) {
            secrets.put(after + " − " + before + " = " + (now - then), difference);
        }
    }

    private void parts(Gauge gauge, Figure figure, List<Figure> earlier) {
        Map<String, Double> total = truth.figure(gauge.code(), figure.year());
        issued.parts(gauge.code(), figure.year()).forEach((dimension, parts) -> {
            Map<String, Double> rest = new TreeMap<>(total);
            for (Part part : parts) {
                Map<String, Double> real = truth.part(gauge.code(), figure.year(), part.label());
                real.forEach((component, value) -> rest.merge(component, -value, Double::sum));
                part(gauge, figure, part, real);
                earlier.forEach(before -> growth(gauge, figure, part, real, before));
            }
            rest.forEach((component, left) -> addUp(gauge, figure, dimension, parts, component, left));
        });
    }

    private void part(Gauge gauge, Figure figure, Part part, Map<String, Double> real) {
        String name = gauge.code() + " " + figure.year() + " " + part.label();
        tell(name, real);
        hide(name, real, part.value() == null);
        if (part.value() != null && real.containsKey("v")) {
            print(name + " v", part.value());
        } else if (part.value() != null) {
            share(name, real, part.value());
        }
    }

    private void growth(Gauge gauge, Figure figure, Part part, Map<String, Double> real, Figure before) {
        boolean told = issued.parts(gauge.code(), before.year()).values().stream()
                .flatMap(List::stream)
                .anyMatch(each -> each.label().equals(part.label()));
        Map<String, Double> then = told ? truth.part(gauge.code(), before.year(), part.label()) : Map.of();
        real.forEach((component, value) -> grows(
                gauge,
                gauge.code() + " " + before.year() + " " + part.label() + " " + component,
                gauge.code() + " " + figure.year() + " " + part.label() + " " + component,
                then.get(component),
                value));
    }

    /** An exact share tells both numbers but for a whole factor. */
    private void share(String name, Map<String, Double> real, BigDecimal value) {
        if (!real.containsKey("o")) {
            return;
        }
        long inside = Math.round(Objects.requireNonNull(real.get("n")));
        long outside = Math.round(Objects.requireNonNull(real.get("o")));
        long factor = BigDecimal.valueOf(inside)
                .toBigInteger()
                .gcd(BigDecimal.valueOf(outside).toBigInteger())
                .longValue();
        if (factor == 0 || value.signum() < 0) {
            return;
        }
        String steps = name + " steps";
        known.put(steps, (double) factor);
        bounds.between(Map.of(steps, 1.0), 1, MOST);
        bounds.whole(steps);
        bounds.equal(Map.of(name + " n", 1.0, steps, -(double) (inside / factor)), 0);
        bounds.equal(Map.of(name + " o", 1.0, steps, -(double) (outside / factor)), 0);
        for (String component : List.of("n", "o")) {
            if (Objects.requireNonNull(real.get(component)) >= truth.threshold()) {
                bounds.between(Map.of(name + " " + component, 1.0), truth.threshold(), MOST);
            }
        }
    }

    /** Parts make the whole, with those who are in none of them; that these are nobody may be known. */
    private void addUp(Gauge gauge, Figure figure, String dimension, List<Part> parts, String component, double left) {
        Map<String, Double> sum = new HashMap<>();
        String whole = gauge.code() + " " + figure.year() + " " + component;
        sum.put(whole, -1.0);
        for (Part part : parts) {
            String name = gauge.code() + " " + figure.year() + " " + part.label() + " " + component;
            if (!known.containsKey(name)) {
                return;
            }
            sum.put(name, 1.0);
        }
        if (left > 1e-6) {
            String rest = gauge.code() + " " + figure.year() + " " + dimension + " rest " + component;
            known.put(rest, left);
            sum.put(rest, 1.0);
            if (truth.isSmall(left)) {
                secrets.put(rest + " = " + left, Map.of(rest, 1.0));
            }
        }
        if (left > -1e-6) {
            bounds.equal(sum, 0);
        }
    }

    /** Each grade that is printed beside a value and a target bounds the baseline. */
    private void baseline(Gauge gauge) {
        String name = gauge.code() + " baseline";
        double real = truth.baseline(gauge.code());
        known.put(name, real);
        bounds.between(Map.of(name, 1.0), 0, MOST);
        secrets.put(name + " = " + real, Map.of(name, 1.0));
        for (Figure figure : issued.figures(gauge.code())) {
            double[] grade = figure.grade() == null ? null : GRADES.get(figure.grade());
            boolean ofAnother = issued.figures(gauge.code()).stream()
                    .anyMatch(each -> each.redefined() && each.year() > figure.year());
            if (!ofAnother && grade != null && figure.value() != null && figure.target() != null) {
                graded(name, real, figure.value().doubleValue(), figure.target().doubleValue(), grade);
            }
        }
    }

    /** lo ≤ (v − b) / (t − b) < hi, by the side of the target on which the baseline is. */
    private void graded(String name, double real, double value, double target, double[] grade) {
        double side = Math.signum(target - real);
        if (side == 0) {
            return;
        }
        bounds.between(Map.of(name, 1.0), side > 0 ? 0 : target, side > 0 ? target : MOST);
        if (grade[0] > Double.NEGATIVE_INFINITY && grade[0] != 1) {
            bounds.between(Map.of(name, side * (grade[0] - 1)), side * (grade[0] * target - value), MOST);
        }
        if (grade[1] < Double.POSITIVE_INFINITY && grade[1] != 1) {
            bounds.between(Map.of(name, side * (grade[1] - 1)), -MOST, side * (grade[1] * target - value));
        }
    }

    /** What is computed from others is known when they are; when one is withheld, it tells of it. */
    private void learnFormula(Gauge gauge) {
        if (gauge.formula() == null) {
            return;
        }
        for (Figure figure : issued.figures(gauge.code())) {
            if (figure.isThere() && known.containsKey(gauge.code() + " " + figure.year() + " v")) {
                computed(gauge, figure.year());
            }
        }
    }

    private void computed(Gauge gauge, int year) {
        Formula formula = Formula.parse(Objects.requireNonNull(gauge.formula()));
        Map<IndicatorCode, BigDecimal> given = new HashMap<>();
        List<IndicatorCode> open = new ArrayList<>();
        for (IndicatorCode code : formula.codes()) {
            Figure figure = issued.figure(code.value(), year).orElse(null);
            if (figure == null || !figure.isThere()) {
                return;
            }
            if (figure.value() != null) {
                given.put(code, figure.value());
            } else if (issued.gauge(code.value()).isFraction()) {
                return;
            } else {
                open.add(code);
            }
        }
        affine(formula, given, open, gauge.code() + " " + year + " v", year);
    }

    /** Only where the withheld values come in with fixed weights. */
    private void affine(
            Formula formula, Map<IndicatorCode, BigDecimal> given, List<IndicatorCode> open, String name, int year) {
        Double base = at(formula, given, open, List.of(), 0);
        Double all = at(formula, given, open, open, 3);
        if (base == null || all == null) {
            return;
        }
        Map<String, Double> weights = new HashMap<>(Map.of(name, 1.0));
        double level = base;
        double sum = base;
        for (IndicatorCode code : open) {
            Double one = at(formula, given, open, List.of(code), 1);
            if (one == null) {
                return;
            }
            double slope = one - base;
            weights.put(code.value() + " " + year + " v", -slope);
            level -= 7 * slope;
            sum += 3 * slope;
        }
        if (Math.abs(sum - all) < 1e-9 * (1 + Math.abs(all))) {
            bounds.equal(weights, level);
        }
    }

    private static @Nullable Double at(
            Formula formula,
            Map<IndicatorCode, BigDecimal> given,
            List<IndicatorCode> open,
            List<IndicatorCode> raised,
            int by) {
        Map<IndicatorCode, BigDecimal> values = new HashMap<>(given);
        open.forEach(code -> values.put(code, BigDecimal.valueOf(7)));
        raised.forEach(code -> values.put(code, BigDecimal.valueOf(7L + by)));
        return formula.evaluate(values).map(BigDecimal::doubleValue).orElse(null);
    }
}
