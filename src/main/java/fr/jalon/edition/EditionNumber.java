package fr.jalon.edition;

/** 1, 2 … for an edition; 1.1 for the erratum of edition 1. */
public record EditionNumber(int edition, int revision) {
    public static final EditionNumber FIRST = new EditionNumber(1, 0);

    public EditionNumber {
        if (edition < 1 || revision < 0) {
            throw new IllegalArgumentException("not an edition number: " + edition + "." + revision);
        }
    }

    public EditionNumber next() {
        return new EditionNumber(edition + 1, 0);
    }

    @Override
    public String toString() {
        return revision == 0 ? "" + edition : edition + "." + revision;
    }
}
