package fr.jalon.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Unknown numbers, what is known of them, and how closely that bounds each. */
final class Bounds {
    /** Nobody believes in more people. */
    static final double MOST = 100_000;

    private static final double TOLERANCE = 1e-6;

    private final Map<String, Double> truth;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> signed = new HashSet<>();

    /** A sum of unknowns, each with its weight, lies between. */
    private record Fact(Map<String, Double> weights, double least, double greatest) {
        boolean isAbout(Set<String> names) {
            return !Collections.disjoint(weights.keySet(), names);
        }
    }

    /** @param truth what the unknowns are: by it no fact is let in that does not hold */
    Bounds(Map<String, Double> truth) {
        this.truth = truth;
    }

    /** It is a whole number. */
    void whole(String name) {
        whole.add(name);
    }

    /** It may be negative: a difference, not a count. */
    void signed(String name) {
        signed.add(name);
    }

    void equal(Map<String, Double> weights, double level) {
        between(weights, level, level);
    }

    /** Refused when the truth is not so: an attacker who is wrong proves nothing. */
    void between(Map<String, Double> weights, double least, double greatest) {
        double sum = weights.entrySet().stream()
                .mapToDouble(each -> each.getValue() * truth.getOrDefault(each.getKey(), Double.NaN))
                .sum();
        double slack = TOLERANCE * (1 + Math.abs(sum));
        if (!(sum >= least - slack && sum <= greatest + slack)) {
            throw new IllegalStateException("the attacker believes what is not so: " + least + " ≤ "
                    + new TreeMap<>(weights) + " = " + sum + " ≤ " + greatest);
        }
        facts.add(new Fact(Map.copyOf(weights), least, greatest));
    }

    /** From the least to the greatest that a sum of unknowns can be, as far as all facts together tell. */
    double width(Map<String, Double> weights) {
        List<Fact> about = about(weights.keySet());
        return Math.max(0, extreme(about, weights, 1) + extreme(about, weights, -1));
    }

    /** The facts that have to do with them, directly or not. */
    private List<Fact> about(Set<String> names) {
        Set<String> reached = new HashSet<>(names);
        Set<Fact> about = new HashSet<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Fact fact : facts) {
                if (fact.isAbout(reached) && about.add(fact)) {
                    grew = reached.addAll(fact.weights().keySet()) || grew;
                }
            }
        }
        return facts.stream().filter(about::contains).toList();
    }

    /** The greatest of the sum times the sign. */
    private double extreme(List<Fact> about, Map<String, Double> weights, int sign) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<String, Variable> unknowns = new HashMap<>();
        int n = 0;
        for (Fact fact : about) {
            Expression sum = model.newExpression("fact " + n++);
            fact.weights().forEach((name, weight) -> sum.set(variable(model, unknowns, name), weight));
            if (fact.least() > -MOST) {
                sum.lower(fact.least());
            }
            if (fact.greatest() < MOST) {
                sum.upper(fact.greatest());
            }
        }
        Expression aim = model.newExpression("aim");
        weights.forEach((name, weight) -> aim.set(variable(model, unknowns, name), sign * weight));
        aim.weight(1);
        Optimisation.Result result = model.maximise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("no bound found: " + result.getState() + "\n" + model);
        }
        return result.getValue();
    }

    private Variable variable(ExpressionsBasedModel model, Map<String, Variable> unknowns, String name) {
        return unknowns.computeIfAbsent(
                name,
                each -> model.newVariable(each)
                        .lower(signed.contains(each) ? -MOST : 0)
                        .upper(MOST)
                        .integer(whole.contains(each)));
    }
}
