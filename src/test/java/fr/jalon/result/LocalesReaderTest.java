package fr.jalon.result;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.dossier.Dossier;
import fr.jalon.dossier.DossierReader;
import fr.jalon.dossier.DossierWriter;
import fr.jalon.file.FileRefused;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files say the same on every machine, whatever it calls a comma, a month, a capital i or a digit. */
class LocalesReaderTest {
    private static final Path CONTRACT = Path.of("src/test/resources/files/petit-contrat.yaml");
    private static final Path RESULTS = Path.of("src/test/resources/files/petits-resultats.csv");
    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void back_home() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr-FR",
                "en-US",
                "de-DE",
                "tr-TR",
                "ar-EG-u-nu-arab",
                "th-TH-u-ca-buddhist-nu-thai",
                "hi-IN-u-nu-deva",
                "fa-IR-u-ca-persian-nu-arabext"
            })
    void files_are_read_refused_and_written_alike_under_any_locale(String tag) throws IOException {
        Said here = said();

        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(said()).isEqualTo(here);
        assertThat(here.refusals()).hasSizeGreaterThan(50);
    }

    @Test
    void the_locales_are_really_foreign() {
        assertThat(Chronology.ofLocale(Locale.forLanguageTag("th-TH-u-ca-buddhist"))
                        .dateNow())
                .isNotInstanceOf(LocalDate.class)
                .isInstanceOf(ChronoLocalDate.class);
        assertThat(String.format(Locale.forLanguageTag("ar-EG-u-nu-arab"), "%d", 12))
                .isNotEqualTo("12");
        assertThat("TITLE".toLowerCase(Locale.forLanguageTag("tr-TR"))).isNotEqualTo("title");
    }

    /** All that the readers and the writers come to. */
    private record Said(Dossier dossier, ResultsFile results, String yaml, String csv, List<String> refusals) {}

    private Said said() throws IOException {
        Dossier dossier = new DossierReader().read(CONTRACT);
        ResultsFile results = SampleResults.reader(TODAY).read(RESULTS);
        var csv = new StringWriter();
        try (var writer = new ResultsWriter(csv)) {
            results.rows()
                    .forEach((contract, rows) ->
                            new Ledger().merge(rows).inserts().forEach(row -> writer.write(row.result())));
        }
        return new Said(dossier, results, new DossierWriter(dossier).write(), csv.toString(), refusals());
    }

    private static List<String> refusals() throws IOException {
        try (var files = Files.list(BROKEN)) {
            return files.filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .map(LocalesReaderTest::refusal)
                    .toList();
        }
    }

    private static String refusal(Path file) {
        try {
            return file.toString().endsWith(".csv")
                    ? SampleResults.reader(TODAY).read(file).toString()
                    : new DossierReader().read(file).toString();
        } catch (FileRefused refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void marks_separators_line_ends_and_quotes_make_no_difference(String mark) throws IOException {
        String semicolons = """
                contract;indicator;period;value;numerator;denominator;collected_on;comment
                val-d-essai-2;1.1;2025-T1;"1\u202f234";;;15/04/2025;"deux
                lignes ; et ""un"" point-virgule, une virgule"
                val-d-essai-2;1.2;2025;;"38,5";45;2026-01-15;
                """;
        String commas = """
                contract,indicator,period,value,numerator,denominator,collected_on,comment
                val-d-essai-2,1.1,2025-Q1,1\u00a0234,,,2025-04-15,"deux
                lignes ; et ""un"" point-virgule, une virgule"
                "val-d-essai-2",1.2,2025,,"38,5",45,15/01/2026,""
                """;
        List<ResultRow> expected = rows(mark + semicolons);

        assertThat(expected).hasSize(2);
        assertThat(expected.get(0).comment()).isEqualTo("deux\nlignes ; et \"un\" point-virgule, une virgule");
        assertThat(expected.get(0).cell().value()).isEqualByComparingTo("1234");
        assertThat(expected.get(1).cell().numerator()).isEqualByComparingTo("38.5");
        assertThat(rows(mark + semicolons.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(rows(mark + commas)).isEqualTo(expected);
        assertThat(rows(mark + commas.replace("\n", "\r\n"))).isEqualTo(expected);
    }

    private List<ResultRow> rows(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("r.csv"), text);
        return SampleResults.reader(TODAY).read(file).rows().values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
