package fr.jalon.report.archive;

import fr.jalon.edition.Edition;
import fr.jalon.edition.EditionFile;
import fr.jalon.edition.Format;
import fr.jalon.report.Sha256;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A past edition, made again.
 *
 * @param files what was made now, also in formats that the edition was not issued in
 */
public record Replayed(Edition edition, Map<Format, byte[]> files) {
    /**
     * A sealed file beside what was made now.
     *
     * @param sha256 of what was made now; absent when this format is made no more
     */
    public record Line(EditionFile sealed, @Nullable String sha256) {
        public boolean isSame() {
            return sealed.sha256().equals(sha256);
        }
    }

    /** Each file that was sealed. */
    public List<Line> lines() {
        return edition.files().stream()
                .map(file -> new Line(
                        file, file.format().map(files::get).map(Sha256::hex).orElse(null)))
                .toList();
    }

    public boolean isSame() {
        return lines().stream().allMatch(Line::isSame);
    }
}
