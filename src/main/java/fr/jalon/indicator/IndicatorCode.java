package fr.jalon.indicator;

import java.util.regex.Pattern;

/** The code of an indicator, unique in its contract: {@code 8.1} in fiche FA8, {@code C1} in the context. */
public record IndicatorCode(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{0,3}[1-9]\\d?(\\.[1-9]\\d?){0,2}");

    public IndicatorCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an indicator code: '" + value + "' (expected e.g. 8.1)");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
