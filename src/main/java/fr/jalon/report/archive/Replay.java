package fr.jalon.report.archive;

import fr.jalon.bilan.BilanInput;
import fr.jalon.bilan.PreviousEdition;
import fr.jalon.db.Database;
import fr.jalon.edition.Edition;
import fr.jalon.edition.Snapshot;
import fr.jalon.edition.SnapshotStore;
import fr.jalon.edition.TemplateStore;
import fr.jalon.report.Progress;
import fr.jalon.report.RenderedReport;
import fr.jalon.report.ReportCompiler;
import fr.jalon.report.ReportRefused;
import fr.jalon.report.SnapshotJson;
import fr.jalon.report.template.TemplateSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** Makes a past edition again, from its frozen data and the templates that were kept with it: nothing else is read. */
public final class Replay {
    private final Database database;
    private final ReportCompiler compiler;
    private final Map<String, TemplateSet> sets = new HashMap<>();

    public Replay(Database database, ReportCompiler compiler) {
        this.database = database;
        this.compiler = compiler;
    }

    /**
     * Compiles the edition again.
     *
     * @throws ReportRefused when what it was made from was not kept, or is no longer what its hash names
     */
    public Replayed run(Edition edition, Progress progress) {
        BilanInput input = input(edition, edition.snapshot());
        PreviousEdition previous = input.previous();
        RenderedReport report = compiler.compile(
                input, previous == null ? null : input(edition, previous.snapshot()), templates(edition), progress);
        return new Replayed(edition, report.files());
    }

    private BilanInput input(Edition edition, String snapshot) {
        String json = database.reads()
                .withExtension(SnapshotStore.class, store -> store.find(snapshot))
                .map(Snapshot::json)
                .orElse("");
        return SnapshotJson.read(require(edition, json, snapshot, SnapshotJson.sha256(json), "ses données gelées"));
    }

    private TemplateSet templates(Edition edition) {
        return sets.computeIfAbsent(edition.templates(), hash -> {
            SortedMap<String, byte[]> files =
                    database.reads().withExtension(TemplateStore.class, store -> store.files(hash));
            if (files.isEmpty() && edition.program() == null) {
                throw new ReportRefused("L’édition " + edition.name()
                        + " ne peut pas être rejouée : elle est plus ancienne que la conservation des gabarits.");
            }
            TemplateSet set = TemplateSet.of(files);
            return require(edition, set, hash, set.sha256(), "les gabarits qui l’ont composée");
        });
    }

    private static <T> T require(Edition edition, T kept, String expected, String found, String what) {
        if (!expected.equals(found)) {
            throw new ReportRefused(
                    ReportRefused.Kind.ALTERED,
                    "L’édition " + edition.name() + " ne peut pas être rejouée : " + what
                            + " manquent ou ont changé. Reprenez la base dans une sauvegarde ; « jalon verify » dit tout"
                            + " ce qui n’est plus comme il a été scellé.");
        }
        return kept;
    }
}
