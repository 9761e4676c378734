package fr.jalon.cli;

import fr.jalon.edition.DocumentKind;
import fr.jalon.report.IssuedReport;
import fr.jalon.report.ReportRequest;
import fr.jalon.settings.Settings;
import fr.jalon.workplace.Workplace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports on request, one subcommand a document. */
@Command(
        name = "report",
        description = "Compile un rapport et le scelle en une édition.",
        synopsisSubcommandLabel = "DOCUMENT",
        subcommands = ReportCommand.Annual.class)
final class ReportCommand extends Help implements Runnable {

    @Override
    public void run() {
        throw wrongUse("Un document est attendu, par exemple « annual ».");
    }

    /** The annual follow-up report. */
    @Command(name = "annual", description = "Le rapport annuel de suivi d’un contrat.")
    static final class Annual extends Help implements Callable<Integer> {
        @Parameters(paramLabel = "CONTRAT", description = "Identifiant du contrat, par exemple loue-lison-2.")
        private String contract = "";

        @Option(names = "--year", required = true, paramLabel = "ANNÉE", description = "Année couverte.")
        private int year;

        @Option(
                names = {"-o", "--output"},
                required = true,
                paramLabel = "DOSSIER",
                description = "Où copier les fichiers de l’édition, un par format.")
        private Path folder = Path.of("");

        @Option(
                names = "--as-of",
                paramLabel = "DATE",
                description =
                        "Jour d’arrêté, par exemple 2026-01-31. Par défaut la clôture de la collecte, le 31 janvier de"
                                + " l’année suivante, ou aujourd’hui si elle n’est pas passée.")
        private @Nullable LocalDate asOf;

        @Override
        public Integer call() throws IOException {
            OutputFolder.require(folder);
            try (ConsoleProgress progress = new ConsoleProgress(err());
                    Workplace workplace = Workplace.open(Settings.read(Workplace.home(), System.getenv()))) {
                IssuedReport issued = workplace
                        .reports()
                        .run(
                                new ReportRequest(
                                        contractId(contract),
                                        DocumentKind.ANNUAL_REPORT,
                                        year,
                                        asOf,
                                        workplace.author()),
                                progress);
                progress.end();
                List<Path> files = issued.copyTo(folder);
                out().println((issued.isNew() ? "Édition " : "Rien n’a changé depuis l’édition ")
                        + issued.edition().number() + ", " + issued.pages() + " pages :");
                files.forEach(file -> out().println("    " + file.toAbsolutePath()));
            }
            return 0;
        }
    }
}
