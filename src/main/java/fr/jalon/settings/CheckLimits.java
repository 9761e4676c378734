package fr.jalon.settings;

import java.time.Duration;

/**
 * What the process that checks a document may use before it is ended, and the document not issued.
 *
 * @param heapMebibytes the heap of its Java machine
 * @param patience for one document
 */
public record CheckLimits(int heapMebibytes, Duration patience) {
    static final int LEAST_HEAP = 128;
    static final int MOST_HEAP = 65_536;
    static final int LEAST_SECONDS = 10;
    static final int MOST_SECONDS = 3_600;

    /** Those of a settings file that says nothing. */
    public static CheckLimits byDefault() {
        return of(
                Integer.parseInt(Setting.CHECK_HEAP.byDefault()), Integer.parseInt(Setting.CHECK_SECONDS.byDefault()));
    }

    static CheckLimits of(int heapMebibytes, int seconds) {
        return new CheckLimits(heapMebibytes, Duration.ofSeconds(seconds));
    }
}
