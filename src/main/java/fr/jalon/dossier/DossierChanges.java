package fr.jalon.dossier;

import java.util.List;
import java.util.stream.Stream;

/** The rows that the saving of a dossier added, changed and removed, named by their place in the file: {@code fiches[FA8]}. */
public record DossierChanges(List<String> added, List<String> changed, List<String> removed) {
    public static final DossierChanges NONE = new DossierChanges(List.of(), List.of(), List.of());

    public DossierChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    public DossierChanges plus(DossierChanges other) {
        return new DossierChanges(
                joined(added, other.added), joined(changed, other.changed), joined(removed, other.removed));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
