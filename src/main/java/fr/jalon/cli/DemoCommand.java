package fr.jalon.cli;

import fr.jalon.contract.Contract;
import fr.jalon.contract.ContractId;
import fr.jalon.dossier.DossierStore;
import fr.jalon.edition.DocumentKind;
import fr.jalon.report.IssuedReport;
import fr.jalon.report.ReportRequest;
import fr.jalon.settings.Settings;
import fr.jalon.workplace.Workplace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job from end to end, on the sample data, in a folder of its own that each run makes anew. */
@Command(
        name = "demo",
        description = {
            "Importe un contrat d’exemple dans un dossier neuf, var/demo, et en écrit le rapport annuel 2025.",
            "Avec --all : tous les contrats d’exemple, et le rapport de chacune de leurs années commencées."
        })
final class DemoCommand extends Help implements Callable<Integer> {
    private static final ContractId CONTRACT = new ContractId("loue-lison-2");
    private static final int YEAR = 2025;

    @Option(names = "--all", description = "Tous les contrats d’exemple, toutes leurs années.")
    private boolean all;

    /** A report that is asked for. */
    private record Wanted(ContractId contract, int year) {}

    @Override
    public Integer call() throws IOException {
        Path home = Workplace.home();
        Settings settings = Settings.read(home, System.getenv()).withData(home.resolve("var/demo"));
        try (ConsoleProgress progress = new ConsoleProgress(err());
                Workplace workplace = fresh(settings, progress)) {
            workplace.check().prepare();
            importSamples(workplace, home.resolve("sample-data"), progress);
            List<Wanted> wanted = all ? everyYear(workplace) : List.of(new Wanted(CONTRACT, YEAR));
            int pages = 0;
            for (Wanted each : wanted) {
                pages += issue(workplace, each, settings.data().resolve("reports"), progress);
            }
            progress.end();
            if (all) {
                long contracts =
                        wanted.stream().map(Wanted::contract).distinct().count();
                out().printf("%n%d rapports de %d contrats, %d pages%n", wanted.size(), contracts, pages);
            }
            double seconds = progress.seconds().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            out().printf(Locale.FRENCH, "En tout : %.1f s%n", seconds);
        }
        return 0;
    }

    private static Workplace fresh(Settings settings, ConsoleProgress progress) throws IOException {
        progress.stage("Préparation d’une base neuve");
        empty(settings.data());
        return Workplace.open(settings);
    }

    private void importSamples(Workplace workplace, Path samples, ConsoleProgress progress) throws IOException {
        progress.stage("Import des données d’exemple");
        List<Path> files = sampleFiles(samples);
        for (int n = 0; n < files.size(); n++) {
            workplace.imports().importFile(files.get(n), workplace.author());
            progress.step(n + 1, files.size());
        }
    }

    private int issue(Workplace workplace, Wanted wanted, Path folder, ConsoleProgress progress) throws IOException {
        IssuedReport issued = workplace
                .reports()
                .run(
                        new ReportRequest(
                                wanted.contract(), DocumentKind.ANNUAL_REPORT, wanted.year(), null, workplace.author()),
                        progress);
        List<Path> files = issued.copyTo(folder);
        progress.end();
        PrintWriter out = out();
        out.println("Rapport annuel de suivi " + wanted.year() + " de " + wanted.contract() + ", édition "
                + issued.edition().number() + " : " + issued.pages() + " pages");
        files.forEach(file -> out.println("  " + file));
        return issued.pages();
    }

    private static List<Wanted> everyYear(Workplace workplace) {
        return workplace.database().reads().inTransaction(handle -> new DossierStore(handle).list()).stream()
                .flatMap(DemoCommand::years)
                .toList();
    }

    private static Stream<Wanted> years(Contract contract) {
        int thisYear = LocalDate.now(contract.timeZone()).getYear();
        return IntStream.rangeClosed(contract.firstYear(), Math.min(contract.lastYear(), thisYear))
                .mapToObj(year -> new Wanted(contract.id(), year));
    }

    /** Contracts first, then the results that need them; not every contract has results. */
    private List<Path> sampleFiles(Path samples) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("contracts", "results")) {
            try (Stream<Path> found = Files.list(samples.resolve(folder))) {
                found.filter(file -> all || file.getFileName().toString().startsWith(CONTRACT + "."))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
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
