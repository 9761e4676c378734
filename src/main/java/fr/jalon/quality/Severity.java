package fr.jalon.quality;

import fr.jalon.bilan.French;
import java.util.Locale;

/** How much a finding matters, worst first. */
public enum Severity {
    /** Cannot be true: a report would print something false. */
    ERROR("erreur"),
    /** Probably wrong, late or missing: someone has to look. */
    WARNING("avertissement"),
    /** Worth knowing. */
    INFO("remarque");

    private final String french;

    Severity(String french) {
        this.french = french;
    }

    /** The severity that files and scripts write {@code warning}. */
    public static Severity of(String key) {
        for (Severity severity : values()) {
            if (severity.key().equals(key)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("not a severity: '" + key + "' (expected error, warning or info)");
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For example «avertissement». */
    public String french() {
        return french;
    }

    /** For example «3 erreurs». */
    public String count(long n) {
        return French.count(n, french, french + "s");
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
