package fr.jalon.report.archive;

import fr.jalon.edition.TemplateStore;
import fr.jalon.file.Sentence;
import fr.jalon.report.template.TemplateSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the template sets that drew the editions are kept, and are those that their hashes name. */
final class TemplateSetCheck {
    private final TemplateStore templates;
    private final Map<String, Boolean> sound = new HashMap<>();

    TemplateSetCheck(TemplateStore templates) {
        this.templates = templates;
    }

    List<Fault> edition(SealedRow edition) {
        return edition.isOld() || isSound(edition.row().templates())
                ? List.of()
                : List.of(edition.fault(Sentence.of("les gabarits qui l'ont composée manquent ou ont changé.")));
    }

    /** What no edition names. */
    List<Fault> others() {
        return templates.listSets().stream()
                .filter(set -> !sound.containsKey(set))
                .filter(set -> !isSound(set))
                .map(set -> new Fault(
                        null, Sentence.of("Des gabarits gardés ne sont plus ceux que leur empreinte nomme : {}.", set)))
                .toList();
    }

    /** How many were looked at. */
    int count() {
        return sound.size();
    }

    private boolean isSound(String set) {
        return sound.computeIfAbsent(
                set, hash -> TemplateSet.of(templates.files(hash)).sha256().equals(hash));
    }
}
