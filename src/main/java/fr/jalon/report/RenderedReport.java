package fr.jalon.report;

import fr.jalon.edition.Format;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A finished document in each of its formats. Bytes are handed over, never compared.
 *
 * @param untagged the same pages as a PDF that says nothing of their structure, drawn when asked for: what the words and
 *     the look of the issued one are held against
 */
public record RenderedReport(Map<Format, byte[]> files, int pages, Supplier<byte[]> untagged) {
    public RenderedReport {
        files = Collections.unmodifiableMap(new EnumMap<>(files));
    }

    /** The same document in one more format. */
    RenderedReport with(Format format, byte[] file) {
        Map<Format, byte[]> all = new EnumMap<>(Format.class);
        all.putAll(files);
        all.put(format, file);
        return new RenderedReport(all, pages, untagged);
    }

    public byte[] pdf() {
        return Objects.requireNonNull(files.get(Format.PDF));
    }
}
