package fr.jalon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.db.Database;
import fr.jalon.db.DatabaseFailure;
import fr.jalon.report.ReportRefused;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RefusalsTest {
    @TempDir
    Path folder;

    @Test
    void what_nobody_foresaw_is_one_french_sentence_and_its_trace_is_in_the_file_that_it_names() throws Exception {
        String said = said(new IllegalStateException("tout a cassé"));

        assertThat(said).startsWith("La commande a échoué pour une raison que Jalon n’attendait pas");
        assertThat(said.lines()).hasSize(1);
        Path detail = Path.of(said.strip().replaceAll(".* dans (.*)\\.$", "$1"));
        assertThat(Files.readString(detail)).contains("tout a cassé", "\tat ");
        Files.delete(detail);
    }

    @Test
    void a_database_that_does_not_open_is_one_french_sentence() throws Exception {
        Path notOne = Files.writeString(folder.resolve("jalon.db"), "ceci n’est pas une base ".repeat(300));
        for (Path file : new Path[] {notOne, notOne.resolve("jalon.db")}) {
            assertThatThrownBy(() -> Database.open(file).close())
                    .isInstanceOfSatisfying(
                            DatabaseFailure.class,
                            e -> assertThat(said(e).lines())
                                    .singleElement()
                                    .asString()
                                    .startsWith("La base «")
                                    .contains("jalon.db", "Vérifiez"));
        }
        assertThatThrownBy(() -> Database.open("jdbc:postgresql://127.0.0.1:1/jalon", "jalon", "")
                        .close())
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/jalon");
    }

    @Test
    void a_folder_that_cannot_take_the_document_is_refused_before_the_work_begins() throws IOException {
        Path file = Files.createFile(folder.resolve("un fichier"));

        assertThatThrownBy(() -> OutputFolder.require(file))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("un fichier")
                .hasMessageContaining("« -o »");
        OutputFolder.require(folder.resolve("un dossier/neuf"));
        assertThat(folder.resolve("un dossier")).doesNotExist();
    }

    @Test
    void a_day_is_read_as_people_write_it() {
        CommandLine line = JalonCommand.line();

        line.parseArgs("report", "annual", "loue-lison-2", "--year", "2025", "-o", "x", "--as-of", "31/01/2026");

        assertThatThrownBy(() -> JalonCommand.line()
                        .parseArgs(
                                "report", "annual", "loue-lison-2", "--year", "2025", "-o", "x", "--as-of", "31/02/26"))
                .isInstanceOf(CommandLine.ParameterException.class);
    }

    private static String said(Exception e) {
        StringWriter err = new StringWriter();
        CommandLine line = JalonCommand.line().setErr(new PrintWriter(err, true));
        assertThat(new Refusals().handleExecutionException(e, line, line.getParseResult()))
                .isEqualTo(1);
        return err.toString();
    }
}
