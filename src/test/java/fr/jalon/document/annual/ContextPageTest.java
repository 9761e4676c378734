package fr.jalon.document.annual;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.bilan.BilanCompiler;
import fr.jalon.bilan.BilanInput;
import fr.jalon.dossier.Dossier;
import fr.jalon.edition.EditionNumber;
import fr.jalon.fixture.Dossiers;
import fr.jalon.indicator.Indicator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The chapter on the territory, with indicators of context and without any. */
class ContextPageTest {
    private static final Dossier FULL = Dossiers.LOUE_LISON;

    @Test
    void a_contract_with_indicators_of_context_says_what_they_do_not_measure() {
        ContextPage page = page(FULL.indicators());

        assertThat(page.indicators()).isNotEmpty();
        assertThat(page.lead().text()).contains("ils ne mesurent pas ses effets");
    }

    @Test
    void a_contract_without_any_says_so() {
        ContextPage page = page(FULL.indicators().stream()
                .filter(indicator -> indicator.fiche() != null)
                .toList());

        assertThat(page.indicators()).isEmpty();
        assertThat(page.lead().text()).isEqualTo("Le contrat ne suit aucun indicateur de contexte.");
    }

    private static ContextPage page(List<Indicator> indicators) {
        Dossier dossier = new Dossier(
                FULL.contract(),
                FULL.perimeters(),
                FULL.signatories(),
                FULL.funders(),
                FULL.axes(),
                FULL.objectives(),
                FULL.fiches(),
                indicators,
                FULL.amendments(),
                FULL.meetings(),
                FULL.decisions(),
                FULL.outlooks());
        BilanInput input =
                new BilanInput(dossier, List.of(), 2025, LocalDate.of(2026, 1, 31), EditionNumber.FIRST, null);
        return new AnnualReportCompiler()
                .compile(new BilanCompiler().compile(input))
                .context();
    }
}
