package fr.jalon.fiche;

import java.util.regex.Pattern;

/** The code printed on a fiche action, for example {@code FA6} or {@code 2.3}. */
public record FicheCode(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{0,3}[1-9]\\d?(\\.[1-9]\\d?)?");

    public FicheCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a fiche code: '" + value + "' (expected e.g. FA6)");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
