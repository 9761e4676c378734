package fr.jalon.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Budget lines of one year, whole or of one funder. Execution compares only the lines that have both amounts; the
 * others are counted.
 */
record Budget(List<Line> lines) {
    /** One amount planned and one spent, each of which may be unknown. */
    record Line(String funder, Optional<Fraction> planned, Optional<Fraction> actual) {
        boolean isWhole() {
            return planned.isPresent() && actual.isPresent();
        }
    }

    static Budget of(List<Node> nodes, int year) {
        return new Budget(nodes.stream()
                .filter(node -> node.text("year").equals("" + year))
                .map(node -> new Line(node.text("funder"), node.findNumber("planned"), node.findNumber("actual")))
                .toList());
    }

    static Budget together(Stream<Budget> budgets) {
        return new Budget(budgets.flatMap(budget -> budget.lines().stream()).toList());
    }

    Map<String, Budget> byFunder() {
        Map<String, List<Line>> found = new LinkedHashMap<>();
        lines.forEach(line -> found.computeIfAbsent(line.funder(), funder -> new ArrayList<>())
                .add(line));
        Map<String, Budget> budgets = new LinkedHashMap<>();
        found.forEach((funder, its) -> budgets.put(funder, new Budget(its)));
        return budgets;
    }

    /** Everything that was planned, or empty where nothing was. */
    Optional<Fraction> planned() {
        return total(lines.stream().flatMap(line -> line.planned().stream()).toList());
    }

    Optional<Fraction> actual() {
        return total(lines.stream().flatMap(line -> line.actual().stream()).toList());
    }

    /** Planned in the lines that have both amounts. */
    Fraction comparedPlanned() {
        return Fraction.sum(whole().map(line -> line.planned().orElseThrow()).toList());
    }

    Fraction comparedActual() {
        return Fraction.sum(whole().map(line -> line.actual().orElseThrow()).toList());
    }

    Optional<Fraction> execution() {
        return comparedPlanned().isZero()
                ? Optional.empty()
                : Optional.of(comparedActual().over(comparedPlanned()));
    }

    int compared() {
        return (int) whole().count();
    }

    /** Amounts that were planned in lines where nothing is known to be spent. */
    List<Fraction> plannedOnly() {
        return lines.stream()
                .filter(line -> line.actual().isEmpty())
                .flatMap(line -> line.planned().stream())
                .toList();
    }

    List<Fraction> actualOnly() {
        return lines.stream()
                .filter(line -> line.planned().isEmpty())
                .flatMap(line -> line.actual().stream())
                .toList();
    }

    int oneSided() {
        return lines.size() - compared();
    }

    private Stream<Line> whole() {
        return lines.stream().filter(Line::isWhole);
    }

    private static Optional<Fraction> total(List<Fraction> amounts) {
        return amounts.isEmpty() ? Optional.empty() : Optional.of(Fraction.sum(amounts));
    }
}
