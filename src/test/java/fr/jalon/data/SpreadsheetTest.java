package fr.jalon.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.jalon.file.FixedZip;
import fr.jalon.report.SmallReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a French spreadsheet makes of the CSV files: numbers where numbers are, texts where texts are. */
class SpreadsheetTest {
    /** Semicolons, quotes, UTF-8, from the first line, French numbers, quoted fields are text, dates are dates. */
    private static final String FRENCH = "CSV:59,34,76,1,,1036,true,true";

    @TempDir
    Path folder;

    @Test
    void a_spreadsheet_reads_numbers_dates_and_codes_for_what_they_are() throws Exception {
        String values = opened("valeurs.csv");
        String indicators = opened("indicateurs.csv");

        assertThat(values)
                .contains("office:value-type=\"float\" office:value=\"54.4444444444444")
                .contains("office:value-type=\"string\" calcext:value-type=\"string\"><text:p>8.2</text:p>")
                .doesNotContain("of:=");
        assertThat(indicators)
                .contains("office:value-type=\"date\" office:date-value=\"2024-01-01\"")
                .contains("<text:p>8.1</text:p>");
    }

    private String opened(String name) throws IOException, InterruptedException {
        Path office = office();
        Path csv = folder.resolve(name);
        Files.write(csv, FixedZip.entries(BilanCsv.write(SmallReport.BILAN)).get(name));
        Process process = new ProcessBuilder(List.of(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--infilter=" + FRENCH,
                        "--convert-to",
                        "fods",
                        "--outdir",
                        folder.toString(),
                        csv.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("office.log")))
                .isZero();
        return Files.readString(folder.resolve(name.replace(".csv", ".fods"))).replaceAll(">\\s+<", "><");
    }

    private static Path office() {
        Path found = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(each -> Path.of(each, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (found == null && "1".equals(System.getenv("JALON_REQUIRE_OFFICE"))) {
            fail("soffice is not in the PATH, and JALON_REQUIRE_OFFICE=1 asks for it");
        }
        assumeTrue(found != null, "SKIPPED: soffice is not in the PATH, no spreadsheet has opened the CSV files");
        return java.util.Objects.requireNonNull(found);
    }
}
