package fr.jalon.data;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.bilan.Bilan;
import fr.jalon.bilan.Change;
import fr.jalon.file.FixedZip;
import fr.jalon.report.SmallReport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BilanCsvTest {
    @Test
    void each_table_is_a_file_beside_the_dictionary() {
        Map<String, byte[]> files = FixedZip.entries(BilanCsv.write(SmallReport.BILAN));

        assertThat(files.keySet())
                .containsExactly(
                        "dictionnaire.csv",
                        "contrat.csv",
                        "axes.csv",
                        "fiches.csv",
                        "etapes.csv",
                        "budget.csv",
                        "indicateurs.csv",
                        "valeurs.csv",
                        "parties.csv",
                        "trajectoires.csv",
                        "manques.csv",
                        "reunions.csv",
                        "decisions.csv",
                        "changements.csv");
        assertThat(files.values())
                .allSatisfy(bytes -> assertThat(bytes)
                        .startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF)
                        .endsWith('\n')
                        .doesNotContain('\r'));
    }

    @Test
    void the_dictionary_has_a_row_for_each_column_of_each_file() {
        Map<String, String> files = ReadData.texts(BilanCsv.write(SmallReport.BILAN));
        List<String> described = ReadData.records(files.get("dictionnaire.csv")).stream()
                .map(row -> row.getField("table") + "." + row.getField("colonne"))
                .toList();
        List<String> there = files.keySet().stream()
                .skip(1)
                .map(name -> name.replace(".csv", ""))
                .flatMap(name -> List.of(files.get(name + ".csv")
                                .lines()
                                .findFirst()
                                .orElseThrow()
                                .split(";"))
                        .stream()
                        .map(column -> name + "." + column.replace("\"", "")))
                .toList();

        assertThat(described).isEqualTo(there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 1", "-12,5", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1"})
    void a_text_that_a_spreadsheet_would_run_is_shown(String text) {
        assertThat(line(text)).startsWith("\"fait\";\"texte\";2025-05-01;;;;\"'" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = b", "8.1", "1 - 2", " =1", "été", "« - »"})
    void any_other_text_stays_as_it_is(String text) {
        assertThat(line(text)).startsWith("\"fait\";\"texte\";2025-05-01;;;;\"" + text + "\"");
    }

    private static String line(String sentence) {
        Change change = new Change(Change.Kind.TEXT, java.time.LocalDate.of(2025, 5, 1), "", "", "", sentence);
        Bilan bilan = with(List.of(change));
        String file = ReadData.texts(BilanCsv.write(bilan)).get("changements.csv");
        return file.substring(file.indexOf('\n') + 1);
    }

    private static Bilan with(List<Change> changes) {
        Bilan bilan = SmallReport.BILAN;
        return new Bilan(
                bilan.input(),
                bilan.synthesis(),
                bilan.axes(),
                bilan.fiches(),
                bilan.context(),
                bilan.totals(),
                bilan.budget(),
                changes,
                bilan.missing());
    }

    @Test
    void a_number_is_bare_with_a_decimal_comma_and_a_quote_is_doubled() {
        String values = ReadData.texts(BilanCsv.write(SmallReport.BILAN)).get("valeurs.csv");

        assertThat(values).contains(";54,44444444444444444444444444444444;49;90,0;");
        assertThat(line("il a dit \"non\"")).contains("\"il a dit \"\"non\"\"\"");
    }

    @Test
    void the_same_bytes_anywhere() {
        byte[] json = BilanJson.write(SmallReport.BILAN);
        byte[] csv = BilanCsv.write(SmallReport.BILAN);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(BilanJson.write(SmallReport.BILAN)).isEqualTo(json);
            assertThat(BilanCsv.write(SmallReport.BILAN)).isEqualTo(csv);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
