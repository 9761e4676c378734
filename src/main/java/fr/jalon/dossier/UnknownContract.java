package fr.jalon.dossier;

import fr.jalon.contract.Contract;
import fr.jalon.contract.ContractId;
import fr.jalon.file.Sentence;
import java.util.List;
import java.util.stream.Collectors;

/** How a contract that is not there is refused: with the names of those that are. */
public final class UnknownContract {
    private UnknownContract() {}

    public static String sentence(ContractId id, List<Contract> known) {
        return Sentence.of("Le contrat « {} » n'existe pas. ", id)
                + (known.isEmpty()
                        ? Sentence.of("Aucun contrat n'est importé : voir « jalon import ».")
                        : Sentence.of(
                                "Contrats connus : {}.",
                                known.stream().map(c -> c.id().value()).collect(Collectors.joining(", "))));
    }
}
