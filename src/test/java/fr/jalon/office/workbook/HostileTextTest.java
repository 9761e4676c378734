package fr.jalon.office.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.bilan.Bilan;
import fr.jalon.dossier.Dossier;
import fr.jalon.fiche.FicheAction;
import fr.jalon.fiche.Narrative;
import fr.jalon.fixture.Dossiers;
import fr.jalon.fixture.HostileDossiers;
import fr.jalon.office.workbook.ReadTable.ReadRow;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people write, it stays the text it was. */
class HostileTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 6 00 00 00 00", "@x", "-5", "_x0041_", "a<b>&\"c\"", "😀 العربية", "a\nb"})
    void a_text_comes_back_as_it_was(String text) {
        ReadRow row = told(text);

        assertThat(row.cell("Texte").getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.text("Texte")).isEqualTo(text.lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "@x", "-5"})
    void what_looks_like_a_formula_stays_text_when_it_is_edited(String text) {
        assertThat(told(text).cell("Texte").getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void what_nobody_sees_is_shown_as_an_unknown_character() {
        assertThat(told("a\u0007b\u202Ec").text("Texte")).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void a_narrative_of_twenty_thousand_characters_is_whole() {
        String text = "Soigner près de chez soi. ".repeat(770).strip();

        assertThat(text).hasSizeGreaterThan(20_000);
        assertThat(told(text).text("Texte")).isEqualTo(text);
    }

    @Test
    void what_no_cell_can_hold_is_cut_and_says_so() {
        String read = told("😀".repeat(20_000)).text("Texte");

        assertThat(read).hasSizeLessThanOrEqualTo(CellText.LIMIT).endsWith(CellText.CUT);
        assertThat(read.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_contract_full_of_snares_has_no_formula_and_loses_no_fiche(long seed) {
        Dossier dossier = HostileDossiers.dossier(seed);
        Bilan bilan = Samples.bilan(
                dossier,
                HostileDossiers.results(seed, dossier),
                dossier.contract().lastYear());
        XSSFWorkbook workbook = Samples.read(Samples.written(bilan));

        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
                    if (cell.getCellType() == CellType.STRING) {
                        assertThat(cell.getStringCellValue()).isNotEmpty();
                    }
                }
            }
        }
        assertThat(
                        dossier.fiches().isEmpty()
                                ? 0
                                : ReadTable.of(workbook, "Fiches").rows().size())
                .isEqualTo(dossier.fiches().size());
    }

    /** What was done on the first fiche of the small contract, as the workbook tells it. */
    private static ReadRow told(String done) {
        Dossier dossier = Dossiers.withFiches(
                Dossiers.LOUE_LISON,
                fiches -> fiches.stream()
                        .map(fiche -> with(fiche, new Narrative(2025, done, null, null, null)))
                        .toList());
        Bilan bilan = Samples.bilan(dossier, List.of(), 2025);
        return ReadTable.of(Samples.read(Samples.written(bilan)), "Textes")
                .rows()
                .get(0);
    }

    private static FicheAction with(FicheAction fiche, Narrative narrative) {
        return new FicheAction(
                fiche.code(),
                fiche.axis(),
                fiche.title(),
                fiche.shortTitle(),
                fiche.objectives(),
                fiche.context(),
                fiche.description(),
                fiche.targetPopulation(),
                fiche.territory(),
                fiche.porteur(),
                fiche.coPorteurs(),
                fiche.partners(),
                fiche.startsOn(),
                fiche.endsOn(),
                fiche.firstEndsOn(),
                fiche.resources(),
                fiche.participation(),
                fiche.inequalities(),
                fiche.regionalPlans(),
                fiche.statuses(),
                fiche.milestones(),
                fiche.budget(),
                List.of(narrative));
    }
}
