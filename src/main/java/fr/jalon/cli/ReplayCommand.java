package fr.jalon.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.bilan.French;
import fr.jalon.cli.SealedEditions.Listed;
import fr.jalon.contract.ContractId;
import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionNumber;
import fr.jalon.file.NewFiles;
import fr.jalon.file.Sentence;
import fr.jalon.report.Program;
import fr.jalon.report.ReportRefused;
import fr.jalon.report.archive.Replay;
import fr.jalon.report.archive.Replayed;
import fr.jalon.settings.Settings;
import fr.jalon.workplace.Workplace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Past editions made again, and compared with what was sealed. */
@Command(
        name = "replay",
        description =
                "Compile à nouveau une édition passée, à partir de ses données gelées et de ses gabarits gardés, et"
                        + " compare chaque fichier à celui qui a été scellé. Finit par 1 s’ils diffèrent.")
final class ReplayCommand extends Help implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "CONTRAT",
            description = "Identifiant du contrat, par exemple loue-lison-2.")
    private @Nullable String contract;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ANNÉE", description = "Année couverte.")
    private @Nullable Integer year;

    @Option(
            names = "--edition",
            paramLabel = "NUMÉRO",
            description = "Numéro de l’édition, par exemple 1. Par défaut la dernière de l’année.")
    private @Nullable String number;

    @Option(names = "--all", description = "Toutes les éditions de tous les contrats.")
    private boolean all;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DOSSIER",
            description = "Où garder les fichiers compilés à nouveau. Par défaut ils ne sont que comparés.")
    private @Nullable Path folder;

    @Option(names = "--json", description = "Écrit la comparaison en JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (all ? contract != null || number != null : contract == null || year == null) {
            throw wrongUse("Il faut un contrat et une année, ou « --all ».");
        }
        Optional<ContractId> id = Optional.ofNullable(contract).map(this::contractId);
        Optional<EditionNumber> wanted = Optional.ofNullable(number)
                .map(text -> EditionNumber.read(text)
                        .orElseThrow(() ->
                                wrongUse("« " + text + " » n’est pas le numéro d’une édition, par exemple 2 ou 1.1.")));
        if (folder != null) {
            OutputFolder.require(folder);
        }
        try (ConsoleProgress progress = new ConsoleProgress(err());
                Workplace workplace = Workplace.openWithoutTrace(Settings.read(Workplace.home(), System.getenv()))) {
            List<Edition> editions = choose(
                    workplace.database().reads().inTransaction(handle -> new SealedEditions(handle).list(id)).stream()
                            .map(Listed::edition)
                            .toList(),
                    wanted);
            return replay(editions, workplace.replay(), progress);
        }
    }

    private List<Edition> choose(List<Edition> sealed, Optional<EditionNumber> wanted) {
        if (all) {
            return sealed;
        }
        int of = Objects.requireNonNull(year);
        List<Edition> its =
                sealed.stream().filter(edition -> edition.year() == of).toList();
        Stream<Edition> fitting = its.stream()
                .filter(edition -> wanted.isEmpty() || edition.number().equals(wanted.get()));
        return List.of(fitting.reduce((before, after) -> after)
                .orElseThrow(() -> new ReportRefused(Sentence.of(
                        "Le contrat « {} » n'a pas d'édition {} de l'année {}. Ses éditions : {}.",
                        Objects.requireNonNull(contract),
                        wanted.map(EditionNumber::toString).orElse("scellée"),
                        of,
                        sealed.isEmpty()
                                ? "aucune"
                                : String.join(
                                        ", ",
                                        sealed.stream()
                                                .map(edition -> edition.year() + "/" + edition.number())
                                                .toList())))));
    }

    private int replay(List<Edition> editions, Replay replay, ConsoleProgress progress) throws IOException {
        List<Map<String, Object>> told = new ArrayList<>();
        int different = 0;
        for (Edition edition : editions) {
            try {
                Replayed replayed = replay.run(edition, progress);
                progress.end();
                different += replayed.isSame() ? 0 : 1;
                if (folder != null) {
                    keep(replayed, folder);
                }
                tell(replayed, told);
            } catch (ReportRefused refused) {
                progress.end();
                err().println(refused.getMessage());
                different++;
            }
        }
        out().println(json ? new ObjectMapper().writeValueAsString(told) : sum(editions.size(), different));
        return different == 0 ? 0 : 1;
    }

    private void tell(Replayed replayed, List<Map<String, Object>> told) {
        if (json) {
            told.add(map(replayed));
        } else {
            lines(replayed).forEach(out()::println);
        }
    }

    private static void keep(Replayed replayed, Path folder) throws IOException {
        try (NewFiles files = new NewFiles(folder)) {
            for (var file : replayed.files().entrySet()) {
                files.add(replayed.edition().name().file(file.getKey()), file.getValue());
            }
            files.publish();
        }
    }

    static List<String> lines(Replayed replayed) {
        List<String> lines = new ArrayList<>();
        for (Replayed.Line line : replayed.lines()) {
            String name = line.sealed().name();
            if (line.isSame()) {
                lines.add(Sentence.of("identique : {}  {}", name, line.sealed().sha256()));
            } else if (line.sha256() == null) {
                lines.add(Sentence.of("différent : {} n'est plus compilé dans ce format", name));
            } else {
                lines.add(Sentence.of(
                        "différent : {}  scellé {}, rejoué {}",
                        name,
                        line.sealed().sha256(),
                        line.sha256()));
            }
        }
        String program = replayed.edition().program();
        if (!replayed.isSame() && !Program.version().equals(program)) {
            lines.add(Sentence.of(
                    "    Elle a été composée par Jalon {} ; ce programme est Jalon {}.",
                    program == null ? "d'une version inconnue" : program,
                    Program.version()));
        }
        return lines;
    }

    private static String sum(int editions, int different) {
        return French.count(editions, "édition rejouée", "éditions rejouées") + ", "
                + (different == 0
                        ? "aucune différence"
                        : French.number(different) + (different == 1 ? " ne donne" : " ne donnent")
                                + " pas les mêmes octets");
    }

    private static Map<String, Object> map(Replayed replayed) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("edition", replayed.edition().name().toString());
        map.put("same", replayed.isSame());
        map.put("sealedBy", replayed.edition().program());
        map.put("replayedBy", Program.version());
        map.put("files", replayed.lines().stream().map(ReplayCommand::map).toList());
        return map;
    }

    private static Map<String, Object> map(Replayed.Line line) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", line.sealed().name());
        map.put("same", line.isSame());
        map.put("sealed", line.sealed().sha256());
        map.put("replayed", line.sha256());
        return map;
    }
}
