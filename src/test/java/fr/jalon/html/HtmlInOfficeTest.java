package fr.jalon.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.jalon.document.annual.AnnualFlow;
import fr.jalon.report.SmallReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as LibreOffice opens it, for whoever wants to copy from it. */
class HtmlInOfficeTest {
    @TempDir
    Path folder;

    @Test
    void the_page_opens_with_its_headings_its_tables_and_its_words() throws IOException, InterruptedException {
        String text = opened(HtmlWriter.write(AnnualFlow.of(SmallReport.REPORT)));

        assertThat(text)
                .contains("text:outline-level=\"1\"", "text:outline-level=\"4\"")
                .contains("<table:table-header-rows>")
                .contains("Rapport annuel de suivi 2025", "Origine de chaque chiffre")
                .doesNotContain("@font-face");
    }

    private String opened(byte[] page) throws IOException, InterruptedException {
        Path office = office();
        Path html = Files.write(folder.resolve("rapport.html"), page);
        Process process = new ProcessBuilder(List.of(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--infilter=HTML (StarWriter)",
                        "--convert-to",
                        "fodt",
                        "--outdir",
                        folder.toString(),
                        html.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("office.log")))
                .isZero();
        return Files.readString(folder.resolve("rapport.fodt"));
    }

    private static Path office() {
        List<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(each -> Path.of(each, "soffice"))
                .filter(Files::isExecutable)
                .toList();
        if ("1".equals(System.getenv("JALON_REQUIRE_OFFICE"))) {
            assertThat(found)
                    .as("soffice in the PATH, as JALON_REQUIRE_OFFICE=1 asks")
                    .isNotEmpty();
        }
        assumeTrue(!found.isEmpty(), "SKIPPED: soffice is not in the PATH, nothing has opened the page");
        return found.get(0);
    }
}
