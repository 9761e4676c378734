package fr.jalon.report.template;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JasperReport;
import org.jspecify.annotations.Nullable;

/** A folder of templates that people may edit while the program runs: what changed is compiled again, the rest is not. */
public final class TemplateFolder {
    private final Path folder;
    private final Map<String, JasperReport> compiled = new ConcurrentHashMap<>();
    private volatile @Nullable TemplateSet last;

    public TemplateFolder(Path folder) {
        this.folder = folder;
    }

    /** The set as it stands on the disk now; the same object as before when no byte changed. */
    public TemplateSet current() {
        TemplateSet now = TemplateSet.read(folder, compiled);
        TemplateSet before = last;
        if (before != null && before.sha256().equals(now.sha256())) {
            return before;
        }
        last = now;
        return now;
    }
}
