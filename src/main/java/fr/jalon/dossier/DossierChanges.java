package fr.jalon.dossier;

/** How many rows the saving of a dossier added, changed and removed. */
public record DossierChanges(int added, int changed, int removed) {
    public static final DossierChanges NONE = new DossierChanges(0, 0, 0);

    public int total() {
        return added + changed + removed;
    }

    public DossierChanges plus(DossierChanges other) {
        return new DossierChanges(added + other.added, changed + other.changed, removed + other.removed);
    }
}
