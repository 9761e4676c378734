package fr.jalon.bilan;

import static fr.jalon.bilan.WorkedCasesTest.fraction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.jalon.bilan.Attainment.NotComputable;
import fr.jalon.bilan.BudgetBilan.FunderBilan;
import org.junit.jupiter.api.Test;

/** Planned against spent. */
class BudgetsTest {
    @Test
    void only_lines_with_both_amounts_are_compared() {
        BudgetBilan budget = aCase().fiche("FA1").budget();

        assertThat(budget.planned()).isEqualByComparingTo("13000");
        assertThat(budget.actual()).isEqualByComparingTo("12400");
        assertThat(budget.lines()).isEqualTo(new Count(2, 5));
        assertThat(budget.plannedOnly()).isEqualTo(1);
        assertThat(budget.plannedOnlyAmount()).isEqualByComparingTo("700");
        assertThat(budget.actualOnly()).isEqualTo(1);
        assertThat(budget.actualOnlyAmount()).isEqualByComparingTo("50");
        assertThat(French.percent(fraction(budget.execution()))).isEqualTo("95,4\u202f%");
    }

    @Test
    void funders_come_in_the_order_of_the_contract_and_only_those_that_pay() {
        BudgetBilan budget = aCase().compile().budget();

        assertThat(budget.funders())
                .extracting(FunderBilan::code, FunderBilan::name)
                .containsExactly(
                        tuple("CCLL", "Communauté de communes"),
                        tuple("ARS", "Agence régionale de santé"),
                        tuple("CPAM", "CPAM"));
        FunderBilan ars = budget.funders().get(1);
        assertThat(ars.planned()).isEqualByComparingTo("10000");
        assertThat(ars.actual()).isEqualByComparingTo("8900");
        assertThat(ars.lines()).isEqualTo(new Count(2, 3));
        assertThat(fraction(ars.execution())).isEqualByComparingTo("0.89");
        assertThat(ars.plannedOnly()).isEqualTo(1);
        assertThat(ars.plannedOnlyAmount()).isEqualByComparingTo("700");
        assertThat(ars.actualOnly()).isZero();
        FunderBilan cpam = budget.funders().get(2);
        assertThat(cpam.actualOnly()).isEqualTo(1);
        assertThat(cpam.actualOnlyAmount()).isEqualByComparingTo("50");
        assertThat(cpam.execution()).isEqualTo(new NotComputable("aucune ligne complète"));
        assertThat(budget.planned()).isEqualByComparingTo("14000");
    }

    @Test
    void nothing_planned_leaves_nothing_to_execute() {
        BudgetBilan budget = new ACase()
                .fiches(AFiche.of("FA1").inProgress().budget(2025, "ARS", "0", "50"))
                .compile()
                .budget();

        assertThat(budget.execution()).isEqualTo(new NotComputable("rien n’était prévu"));
        assertThat(new ACase().fiches(AFiche.of("FA1")).compile().budget().execution())
                .isEqualTo(new NotComputable("aucune ligne complète"));
    }

    private static ACase aCase() {
        return new ACase()
                .funder("DEP", "Département")
                .funder("CCLL", "Communauté de communes")
                .funder("ARS", "Agence régionale de santé")
                .fiches(
                        AFiche.of("FA1")
                                .inProgress()
                                .budget(2025, "ARS", "9000", "8400")
                                .budget(2025, "CCLL", "4000", "4000")
                                .budget(2025, "ARS", "700", null)
                                .budget(2025, "CPAM", null, "50")
                                .budget(2025, "CCLL", null, null)
                                .budget(2024, "ARS", "5000", "5000"),
                        AFiche.of("FA2").inProgress().budget(2025, "ARS", "1000", "500"));
    }
}
