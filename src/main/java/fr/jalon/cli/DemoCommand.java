package fr.jalon.cli;

import fr.jalon.contract.ContractId;
import fr.jalon.edition.DocumentKind;
import fr.jalon.report.IssuedReport;
import fr.jalon.report.ReportRequest;
import fr.jalon.settings.Settings;
import fr.jalon.workplace.Workplace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** The main job from end to end, on the sample data, in a folder of its own that each run makes anew. */
@Command(
        name = "demo",
        description =
                "Importe les données d’exemple dans un dossier neuf, var/demo, et en écrit le rapport annuel 2025.")
final class DemoCommand extends Help implements Callable<Integer> {
    private static final ContractId CONTRACT = new ContractId("loue-lison-2");
    private static final int YEAR = 2025;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = out();
        Path home = Workplace.home();
        Path folder = home.resolve("var/demo");
        Settings settings = Settings.read(home, System.getenv()).withData(folder);
        try (ConsoleProgress progress = new ConsoleProgress(err());
                Workplace workplace = fresh(settings, progress)) {
            progress.stage("Import des données d’exemple");
            List<Path> files = sampleFiles(home.resolve("sample-data"));
            for (int n = 0; n < files.size(); n++) {
                workplace.imports().importFile(files.get(n), workplace.author());
                progress.step(n + 1, files.size());
            }
            IssuedReport issued = workplace
                    .reports()
                    .run(
                            new ReportRequest(CONTRACT, DocumentKind.ANNUAL_REPORT, YEAR, null, workplace.author()),
                            progress);
            Path report = issued.copyTo(folder.resolve("reports"));
            progress.end();
            out.println();
            out.println("Rapport annuel de suivi " + YEAR + " de " + CONTRACT + ", édition "
                    + issued.edition().number() + " : " + issued.pages() + " pages");
            out.println("  " + report);
            out.printf(
                    Locale.FRENCH,
                    "En tout : %.1f s%n",
                    progress.seconds().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum());
        }
        return 0;
    }

    private static Workplace fresh(Settings settings, ConsoleProgress progress) throws IOException {
        progress.stage("Préparation d’une base neuve");
        empty(settings.data());
        return Workplace.open(settings);
    }

    /** Contracts first, then the results that need them. */
    private static List<Path> sampleFiles(Path samples) throws IOException {
        try (Stream<Path> contracts = Files.list(samples.resolve("contracts"));
                Stream<Path> results = Files.list(samples.resolve("results"))) {
            return Stream.concat(contracts.sorted(), results.sorted()).toList();
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
