package fr.jalon.report.archive;

import org.jspecify.annotations.Nullable;

/**
 * Something in the archive that is not as it was sealed.
 *
 * @param edition the edition that it belongs to; absent when it is no edition's
 * @param sentence in French, what was found
 */
public record Fault(@Nullable String edition, String sentence) {
    @Override
    public String toString() {
        return edition == null ? sentence : edition + "\u00a0: " + sentence;
    }
}
