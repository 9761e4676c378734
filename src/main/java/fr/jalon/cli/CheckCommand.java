package fr.jalon.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.contract.ContractId;
import fr.jalon.dossier.DossierStore;
import fr.jalon.dossier.UnknownContract;
import fr.jalon.quality.Severity;
import fr.jalon.quality.Verdict;
import fr.jalon.settings.Settings;
import fr.jalon.workplace.Workplace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Looks for what is impossible, late or impossible to evaluate in stored contracts. */
@Command(
        name = "check",
        description =
                "Contrôle les données d’un contrat : ce qui ne se peut pas, ce qui est en retard, ce qui empêchera"
                        + " de l’évaluer. Finit par 1 s’il y a une erreur.")
final class CheckCommand extends Help implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "CONTRAT",
            description = "Identifiant du contrat, par exemple loue-lison-2.")
    private @Nullable String contract;

    @Option(names = "--all", description = "Contrôle tous les contrats, une ligne chacun.")
    private boolean all;

    @Option(
            names = "--severity",
            paramLabel = "GRAVITÉ",
            converter = SeverityWord.class,
            description = "error, warning ou info : ne montre que ce qui est au moins aussi grave. Par défaut tout.")
    private Severity severity = Severity.INFO;

    @Option(names = "--json", description = "Écrit tout en JSON.")
    private boolean json;

    /** The words of the files, in small letters. */
    static final class SeverityWord implements ITypeConverter<Severity> {
        @Override
        public Severity convert(String word) {
            try {
                return Severity.of(word);
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException(String.valueOf(unknown.getMessage()));
            }
        }
    }

    @Override
    public Integer call() throws JsonProcessingException {
        if (all == (contract != null)) {
            throw wrongUse("Il faut un contrat, ou « --all ».");
        }
        Optional<ContractId> id = Optional.ofNullable(contract).map(this::contractId);
        try (Workplace workplace = Workplace.open(Settings.read(Workplace.home(), System.getenv()))) {
            return id.isPresent() ? one(workplace, id.get()) : every(workplace);
        }
    }

    private int one(Workplace workplace, ContractId id) throws JsonProcessingException {
        Optional<Verdict> verdict = workplace.inspection().check(id);
        if (verdict.isEmpty()) {
            err().println(UnknownContract.sentence(
                    id, workplace.database().reads().withHandle(handle -> new DossierStore(handle).list())));
            return 1;
        }
        if (json) {
            out().println(new ObjectMapper().writeValueAsString(VerdictPrint.map(verdict.get(), severity)));
        } else {
            VerdictPrint.lines(verdict.get(), severity).forEach(out()::println);
        }
        return verdict.get().hasErrors() ? 1 : 0;
    }

    private int every(Workplace workplace) throws JsonProcessingException {
        List<Verdict> verdicts = workplace.inspection().checkAll();
        if (json) {
            out().println(new ObjectMapper()
                    .writeValueAsString(verdicts.stream()
                            .map(verdict -> VerdictPrint.map(verdict, severity))
                            .toList()));
        } else if (verdicts.isEmpty()) {
            out().println("Aucun contrat n’est importé : voir « jalon import ».");
        } else {
            verdicts.forEach(verdict -> out().println(verdict.contract() + " : " + verdict.sum()));
        }
        return verdicts.stream().anyMatch(Verdict::hasErrors) ? 1 : 0;
    }
}
