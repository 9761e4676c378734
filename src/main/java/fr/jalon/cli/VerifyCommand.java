package fr.jalon.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.bilan.French;
import fr.jalon.contract.ContractId;
import fr.jalon.file.Sentence;
import fr.jalon.report.ReportRefused;
import fr.jalon.report.archive.Fault;
import fr.jalon.report.archive.Verdict;
import fr.jalon.settings.Settings;
import fr.jalon.workplace.Workplace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether all that was sealed is still as it was sealed. */
@Command(
        name = "verify",
        description =
                "Relit tout ce qui a été scellé (fichiers, données gelées, gabarits, registre) et le compare à ses"
                        + " empreintes. Finit par 1 si quelque chose a changé, et nomme l’édition.")
final class VerifyCommand extends Help implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "CONTRAT",
            description = "Identifiant du contrat, par exemple loue-lison-2. Par défaut tous.")
    private @Nullable String contract;

    @Option(names = "--json", description = "Écrit tout en JSON.")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        ContractId id = contract == null ? null : contractId(contract);
        Verdict verdict = verdict(id);
        if (json) {
            out().println(new ObjectMapper().writeValueAsString(map(verdict)));
        } else {
            verdict.faults().forEach(out()::println);
            sums(verdict).forEach(out()::println);
        }
        return verdict.isGood() ? 0 : 1;
    }

    private static Verdict verdict(@Nullable ContractId id) {
        try (Workplace workplace = Workplace.openWithoutTrace(Settings.read(Workplace.home(), System.getenv()))) {
            if (id != null) {
                workplace.database().reads().useTransaction(handle -> new SealedEditions(handle).require(id));
            }
            return workplace.verification().verify(id);
        } catch (JdbiException e) {
            throw new ReportRefused(
                    ReportRefused.Kind.ALTERED,
                    Sentence.of("La base ne se lit plus ({}) : reprenez-la dans une sauvegarde.", cause(e)));
        }
    }

    private static String cause(Throwable e) {
        return e.getCause() == null ? String.valueOf(e.getMessage()) : cause(e.getCause());
    }

    static List<String> sums(Verdict verdict) {
        String looked = French.count(verdict.editions(), "édition", "éditions") + ", "
                + French.count(verdict.files(), "fichier", "fichiers") + ", "
                + French.count(verdict.snapshots(), "jeu de données gelées", "jeux de données gelées") + ", "
                + French.count(verdict.templateSets(), "jeu de gabarits", "jeux de gabarits");
        String sum = verdict.isGood()
                ? Sentence.of("{} : tout est comme il a été scellé.", looked)
                : Sentence.of(
                        "{} : {}. Reprenez d'une même sauvegarde la base et le dossier des données.",
                        looked,
                        French.count(verdict.faults().size(), "défaut", "défauts"));
        return verdict.unkept() == 0
                ? List.of(sum)
                : List.of(
                        sum,
                        Sentence.of(
                                "{} : plus ancien que la conservation des gabarits, ne peut pas être rejoué.",
                                French.count(verdict.unkept(), "édition", "éditions")));
    }

    private static Map<String, Object> map(Verdict verdict) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("good", verdict.isGood());
        map.put("editions", verdict.editions());
        map.put("files", verdict.files());
        map.put("snapshots", verdict.snapshots());
        map.put("templateSets", verdict.templateSets());
        map.put("withoutTemplates", verdict.unkept());
        map.put("faults", verdict.faults().stream().map(VerifyCommand::map).toList());
        return map;
    }

    private static Map<String, Object> map(Fault fault) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("edition", fault.edition());
        map.put("says", fault.sentence());
        return map;
    }
}
