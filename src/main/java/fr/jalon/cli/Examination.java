package fr.jalon.cli;

import fr.jalon.contract.Contract;
import fr.jalon.dossier.DossierStore;
import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionLedger;
import fr.jalon.edition.Slot;
import fr.jalon.edition.SlotStore;
import fr.jalon.report.Archive;
import fr.jalon.report.ReportCompiler;
import fr.jalon.settings.Settings;
import fr.jalon.workplace.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The looks that a diagnostic takes, one method each; none changes anything but the schema that opening brings up to date. */
final class Examination {
    private static final long MEBIBYTE = 1024L * 1024L;
    private static final long ENOUGH = 200 * MEBIBYTE;

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Settings settings;

    Examination(Settings settings) {
        this.settings = settings;
    }

    static Finding java() {
        return Finding.good(
                "Java",
                Runtime.version() + ", mémoire au plus " + Runtime.getRuntime().maxMemory() / MEBIBYTE + " Mio");
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(data());
        findings.addAll(database());
        findings.add(templates());
        return findings;
    }

    private Finding data() {
        Path folder = settings.data();
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".jalon", ".essai"));
            long free = Files.getFileStore(folder).getUsableSpace();
            String detail = folder + ", " + free / MEBIBYTE + " Mio libres";
            return free < ENOUGH
                    ? Finding.bad("données", detail, "libérer de la place : il en faut " + ENOUGH / MEBIBYTE + " Mio")
                    : Finding.good("données", detail);
        } catch (IOException e) {
            return Finding.bad(
                    "données",
                    folder + " n’est pas accessible en écriture : " + e.getMessage(),
                    "corriger les droits, ou JALON_DATA");
        }
    }

    private List<Finding> database() {
        try (Workplace workplace = Workplace.open(settings)) {
            return workplace.database().reads().inTransaction(handle -> {
                List<Contract> contracts = new DossierStore(handle).list();
                return List.of(
                        Finding.good("base", workplace.database().vendor() + ", " + contracts.size() + " contrat(s)"),
                        editions(handle, contracts, workplace.archive()),
                        slots(handle));
            });
        } catch (RuntimeException e) {
            return List.of(Finding.bad(
                    "base",
                    "ne s’ouvre pas : " + e.getMessage(),
                    "vérifier le réglage jalon.database.url et les droits du dossier des données"));
        }
    }

    /** A slot that is due is made within minutes by a running service: an older one needs a look. */
    private static Finding slots(Handle handle) {
        Instant soon = Instant.now();
        List<Slot> open = handle.attach(SlotStore.class).listOpen();
        List<String> late = open.stream()
                .filter(slot -> slot.dueAt().isBefore(soon.minus(PATIENCE)))
                .map(slot -> slot.contract() + " " + slot.year())
                .toList();
        return late.isEmpty()
                ? Finding.good("échéances", open.size() + " à venir, aucune en souffrance")
                : Finding.bad(
                        "échéances",
                        late.size() + " en souffrance : " + String.join(", ", late),
                        "lancer le service, et lire son journal s’il tourne");
    }

    private static Finding editions(Handle handle, List<Contract> contracts, Archive archive) {
        EditionLedger ledger = handle.attach(EditionLedger.class);
        List<Edition> editions = contracts.stream()
                .flatMap(contract -> ledger.list(contract.id()).stream())
                .toList();
        List<String> absent = editions.stream()
                .flatMap(edition -> archive.files(edition).stream())
                .filter(file -> !Files.exists(file))
                .map(Path::toString)
                .toList();
        return absent.isEmpty()
                ? Finding.good("éditions", editions.size() + " au registre, tous les fichiers sont là")
                : Finding.bad(
                        "éditions",
                        absent.size() + " fichier(s) au registre manquent : " + String.join(", ", absent),
                        "les reprendre dans une sauvegarde du dossier des données");
    }

    private Finding templates() {
        try {
            int problems = new ReportCompiler(settings.templates()).problems().size();
            return problems == 0
                    ? Finding.good("gabarits et polices", settings.templates() + ", tous se compilent")
                    : Finding.bad("gabarits et polices", problems + " défaut(s)", "voir « jalon check-templates »");
        } catch (RuntimeException e) {
            return Finding.bad(
                    "gabarits et polices",
                    "ne se lisent pas : " + e.getMessage(),
                    "vérifier le réglage jalon.templates");
        }
    }
}
