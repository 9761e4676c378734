package fr.jalon.report;

import fr.jalon.contract.ContractStore;
import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionLedger;
import fr.jalon.edition.EditionName;
import fr.jalon.edition.Format;
import fr.jalon.edition.SnapshotStore;
import fr.jalon.edition.TemplateStore;
import fr.jalon.report.template.TemplateSet;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * The last stage of a run, in one transaction that holds the contract: the files beside their place, the templates, the
 * ledger row and all that the run adds, the witness; then the files in their place. Whoever comes second never touches a
 * sealed file, and a process that dies leaves either all of it or files that are nobody's, which the next run writes over.
 */
final class Sealing {
    private final Handle handle;
    private final Archive archive;
    private final EditionName name;
    private final EditionLedger ledger;

    /** @param handle in a transaction */
    Sealing(Handle handle, Archive archive, EditionName name) {
        this.handle = handle;
        this.archive = archive;
        this.name = name;
        this.ledger = handle.attach(EditionLedger.class);
    }

    /**
     * Seals what was drawn.
     *
     * @param snapshot hash of the data that it was made from, which are stored
     * @param last what else belongs to the transaction; when it throws, nothing was sealed
     * @throws ReportRefused when the number was taken meanwhile, or was taken before and is no longer on the ledger
     */
    Edition seal(
            Map<Format, byte[]> files,
            String snapshot,
            TemplateSet templates,
            String author,
            Instant now,
            Consumer<Edition> last) {
        hold();
        requireFree();
        archive.draft(name, files);
        handle.attach(TemplateStore.class).keep(templates.sha256(), templates.files());
        Edition edition = ledger.seal(Edition.of(
                name,
                snapshot,
                handle.attach(SnapshotStore.class).frozenAt(snapshot).orElseThrow(),
                templates.sha256(),
                Program.version(),
                Archive.filesOf(name, files),
                author,
                now));
        last.accept(edition);
        archive.witness(name.contract(), confirmed().prepared(edition));
        archive.place(name);
        return edition;
    }

    /** Says to the witness that what the ledger holds is sealed, in a transaction after the one that sealed it. */
    void confirm() {
        hold();
        archive.witness(name.contract(), confirmed());
    }

    private Witness confirmed() {
        return archive.witness(name.contract()).confirmed(ledger.list(name.contract()));
    }

    private void hold() {
        handle.attach(ContractStore.class).lock(name.contract());
    }

    private void requireFree() {
        if (!ledger.next(name.contract(), name.kind(), name.year()).equals(name.number())) {
            throw new ReportRefused(
                    ReportRefused.Kind.OVERTAKEN,
                    "L’édition " + name.number() + " de ce rapport vient d’être scellée par une autre"
                            + " commande. Relancez celle-ci pour obtenir la suivante, s’il y a lieu.");
        }
        if (archive.witness(name.contract()).isSealed(name)) {
            throw new ReportRefused(
                    ReportRefused.Kind.ALTERED,
                    "L’édition " + name
                            + " a déjà été scellée, mais la base ne la connaît plus : elle n’est pas scellée une"
                            + " seconde fois. Reprenez la base et le dossier des données d’une même sauvegarde ; « jalon verify"
                            + " » dit ce qui manque.");
        }
    }
}
