package fr.jalon.document.annual;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.bilan.BilanCompiler;
import fr.jalon.bilan.BilanInput;
import fr.jalon.contract.Contract;
import fr.jalon.contract.Contract.AxisWord;
import fr.jalon.document.Chapter;
import fr.jalon.dossier.Dossier;
import fr.jalon.edition.EditionNumber;
import fr.jalon.fixture.Dossiers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contract calls its axes as it likes; the report follows it everywhere. */
class AxisWordTest {
    @ParameterizedTest
    @CsvSource({"AXE, axe, Axe", "THEMATIQUE, thématique, Thématique", "PRIORITE, priorité, Priorité"})
    void headings_and_column_heads_take_the_word_of_the_contract(AxisWord word, String small, String capital) {
        AnnualReport report = report(word);
        ProgressPage progress = report.progress();

        assertThat(report.synthesis().axisHeading()).isEqualTo("Avancement par " + small);
        assertThat(report.synthesis().axisHead()).isEqualTo(capital);
        assertThat(progress.title()).isEqualTo("Avancement par " + small);
        assertThat(progress.runningHead()).isEqualTo("Avancement par " + small);
        assertThat(progress.headings()).containsExactly(new Chapter.Heading("Avancement par " + small, 1));
        assertThat(progress.axes().get(0).title().text()).startsWith(capital + "\u00a0");
        assertThat(report.fiches().get(0).runningHead()).startsWith(capital + "\u00a0");
    }

    private static AnnualReport report(AxisWord word) {
        Dossier made = Dossiers.LOUE_LISON;
        Dossier dossier = new Dossier(
                called(made.contract(), word),
                made.perimeters(),
                made.signatories(),
                made.funders(),
                made.axes(),
                made.objectives(),
                made.fiches(),
                made.indicators(),
                made.amendments(),
                made.meetings(),
                made.decisions(),
                made.outlooks());
        return new AnnualReportCompiler()
                .compile(new BilanCompiler()
                        .compile(new BilanInput(
                                dossier, List.of(), 2025, LocalDate.of(2026, 1, 31), EditionNumber.FIRST, null)));
    }

    private static Contract called(Contract made, AxisWord word) {
        return new Contract(
                made.id(),
                made.title(),
                made.shortTitle(),
                made.rank(),
                made.predecessor(),
                made.status(),
                made.demonstration(),
                made.region(),
                made.departements(),
                made.signedOn(),
                made.startsOn(),
                made.endsOn(),
                made.timeZone(),
                made.maskingThreshold(),
                word,
                made.territoryKind(),
                made.territoryName(),
                made.summary(),
                made.notice());
    }
}
