package fr.jalon.edition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 1, 2 … for an edition; 1.1 for the erratum of edition 1. */
public record EditionNumber(int edition, int revision) {
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,5})(?:\\.([1-9]\\d{0,5}))?");

    public static final EditionNumber FIRST = new EditionNumber(1, 0);

    public EditionNumber {
        if (edition < 1 || revision < 0) {
            throw new IllegalArgumentException("not an edition number: " + edition + "." + revision);
        }
    }

    /** From {@code 2} or {@code 1.1}; empty when the text is no number of an edition. */
    public static Optional<EditionNumber> read(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new EditionNumber(
                        Integer.parseInt(form.group(1)), form.group(2) == null ? 0 : Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    public EditionNumber next() {
        return new EditionNumber(edition + 1, 0);
    }

    @Override
    public String toString() {
        return revision == 0 ? "" + edition : edition + "." + revision;
    }
}
