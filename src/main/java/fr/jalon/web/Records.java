package fr.jalon.web;

import fr.jalon.contract.Contract;
import fr.jalon.contract.ContractId;
import fr.jalon.contract.ContractStore;
import fr.jalon.dossier.Dossier;
import fr.jalon.dossier.DossierStore;
import fr.jalon.file.Sentence;
import fr.jalon.workplace.Workplace;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What is stored, read for an answer: each reading sees one state of the database, and none writes. */
@Singleton
final class Records {
    private static final int NAMED = 20;

    private final Workplace workplace;

    Records(Workplace workplace) {
        this.workplace = workplace;
    }

    <T> T read(Function<Handle, T> reading) {
        return workplace.database().reads().inTransaction(reading::apply);
    }

    /** Reads what belongs to a contract, which must exist. */
    <T> T read(String id, Reading<T> reading) {
        return read(handle -> reading.of(handle, require(handle, id)));
    }

    Dossier dossier(String id) {
        return read(handle -> new DossierStore(handle).find(require(handle, id)).orElseThrow());
    }

    List<Contract> contracts() {
        return read(handle -> new DossierStore(handle).list());
    }

    /** What is read of a contract. */
    interface Reading<T> {
        T of(Handle handle, ContractId contract);
    }

    /** @throws RequestRefused naming contracts that exist, when this one does not */
    static ContractId require(Handle handle, String id) {
        return handle.attach(ContractStore.class).list(id).stream()
                .map(row -> row.value().id())
                .findFirst()
                .orElseThrow(() -> unknown(handle, id));
    }

    private static RequestRefused unknown(Handle handle, String id) {
        List<Contract> known = new DossierStore(handle).list();
        String names = known.stream().limit(NAMED).map(one -> one.id().value()).collect(Collectors.joining(", "));
        return new RequestRefused(
                ProblemKind.UNKNOWN_CONTRACT,
                known.isEmpty()
                        ? Sentence.of(
                                "« {} » lu : aucun contrat n’est importé. Voyez « jalon import ».", Query.shown(id))
                        : Sentence.of(
                                "« {} » lu : aucun contrat n’a cet identifiant. {} : {}.",
                                Query.shown(id),
                                known.size() > NAMED ? "Quelques contrats connus" : "Contrats connus",
                                names));
    }
}
