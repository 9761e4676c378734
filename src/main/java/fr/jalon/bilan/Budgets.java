package fr.jalon.bilan;

import fr.jalon.bilan.BudgetBilan.FunderBilan;
import fr.jalon.contract.Funder;
import fr.jalon.fiche.BudgetLine;
import fr.jalon.fiche.FicheAction;
import fr.jalon.indicator.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds up budget lines. Only lines that have both amounts are compared; the others are counted and said. */
final class Budgets {
    private final List<Funder> funders;
    private final int year;

    Budgets(List<Funder> funders, int year) {
        this.funders = funders;
        this.year = year;
    }

    BudgetBilan of(List<FicheAction> fiches) {
        List<BudgetLine> lines = fiches.stream()
                .flatMap(fiche -> fiche.budget().stream())
                .filter(line -> line.year() == year)
                .toList();
        Sum sum = new Sum(lines);
        return new BudgetBilan(
                sum.planned(),
                sum.actual(),
                sum.count(),
                sum.plannedOnly().size(),
                sum.plannedOnlyAmount(),
                sum.actualOnly().size(),
                sum.actualOnlyAmount(),
                sum.execution(),
                byFunder(lines));
    }

    /** In the order of the contract; a funder that it does not name comes last, under its code. */
    private List<FunderBilan> byFunder(List<BudgetLine> lines) {
        Map<String, String> names = new LinkedHashMap<>();
        funders.forEach(funder -> names.put(funder.code(), funder.name()));
        lines.forEach(line -> names.putIfAbsent(line.funder(), line.funder()));
        List<FunderBilan> bilans = new ArrayList<>();
        names.forEach((code, name) -> {
            Sum sum = new Sum(
                    lines.stream().filter(line -> line.funder().equals(code)).toList());
            if (!sum.lines().isEmpty()) {
                bilans.add(funder(code, name, sum));
            }
        });
        return bilans;
    }

    private static FunderBilan funder(String code, String name, Sum sum) {
        return new FunderBilan(
                code,
                name,
                sum.planned(),
                sum.actual(),
                sum.count(),
                sum.plannedOnly().size(),
                sum.plannedOnlyAmount(),
                sum.actualOnly().size(),
                sum.actualOnlyAmount(),
                sum.execution());
    }

    /** The same sums for any set of lines. */
    private record Sum(List<BudgetLine> lines) {
        private List<BudgetLine> complete() {
            return select(true, true);
        }

        List<BudgetLine> plannedOnly() {
            return select(true, false);
        }

        List<BudgetLine> actualOnly() {
            return select(false, true);
        }

        private List<BudgetLine> select(boolean planned, boolean actual) {
            return lines.stream()
                    .filter(line -> (line.planned() != null) == planned && (line.actual() != null) == actual)
                    .toList();
        }

        BigDecimal planned() {
            return add(complete(), BudgetLine::planned);
        }

        BigDecimal actual() {
            return add(complete(), BudgetLine::actual);
        }

        BigDecimal plannedOnlyAmount() {
            return add(plannedOnly(), BudgetLine::planned);
        }

        BigDecimal actualOnlyAmount() {
            return add(actualOnly(), BudgetLine::actual);
        }

        Count count() {
            return new Count(complete().size(), lines.size());
        }

        Attainment execution() {
            if (complete().isEmpty()) {
                return new Attainment.NotComputable("aucune ligne complète");
            }
            return planned().signum() == 0
                    ? new Attainment.NotComputable("rien n’était prévu")
                    : new Attainment.Reached(Decimals.divide(actual(), planned()));
        }

        private static BigDecimal add(List<BudgetLine> lines, Function<BudgetLine, @Nullable BigDecimal> amount) {
            return lines.stream().map(amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
