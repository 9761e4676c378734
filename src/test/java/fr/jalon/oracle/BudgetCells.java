package fr.jalon.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands in the cells of a table of amounts. */
record BudgetCells(Budget budget) {
    /** One line of a fiche: its funder, and a word where an amount is not known. */
    static List<String> line(String funder, Budget.Line line) {
        return List.of(
                funder,
                line.planned().map(BudgetCells::amount).orElse("non saisi"),
                line.actual().map(BudgetCells::amount).orElse("non saisi"),
                new BudgetCells(new Budget(List.of(line))).execution());
    }

    static String amount(Fraction value) {
        return French.number(value, 0);
    }

    private String execution() {
        return budget.execution().map(French::percent).orElse(Cells.NOTHING);
    }

    /** Planned, spent and execution over the lines that have both amounts; no sum where no line has. */
    List<String> total(String name) {
        return budget.compared() == 0
                ? List.of(name, Cells.NOTHING, Cells.NOTHING, Cells.NOTHING)
                : List.of(name, amount(budget.comparedPlanned()), amount(budget.comparedActual()), execution());
    }

    /** The same with how many lines that are, and what stands apart. */
    List<String> whole(String name) {
        List<String> cells = new ArrayList<>(total(name));
        cells.add(budget.compared() + " / " + budget.lines().size());
        List<String> others = new ArrayList<>();
        if (!budget.plannedOnly().isEmpty()) {
            others.add(amount(Fraction.sum(budget.plannedOnly())) + " prévus sans réalisé");
        }
        if (!budget.actualOnly().isEmpty()) {
            others.add(amount(Fraction.sum(budget.actualOnly())) + " réalisés sans prévu");
        }
        if (!others.isEmpty()) {
            cells.add(String.join(", ", others));
        }
        return cells;
    }

    /** How many lines stand apart and for how much, first those planned only. */
    List<String> apart() {
        return Stream.of(budget.plannedOnly(), budget.actualOnly())
                .filter(amounts -> !amounts.isEmpty())
                .flatMap(amounts -> Stream.of("" + amounts.size(), amount(Fraction.sum(amounts))))
                .toList();
    }
}
