package fr.jalon.report.template;

import java.io.ByteArrayInputStream;
import net.sf.jasperreports.repo.InputStreamResource;
import net.sf.jasperreports.repo.ReportResource;
import net.sf.jasperreports.repo.RepositoryService;
import net.sf.jasperreports.repo.Resource;
import org.jspecify.annotations.Nullable;

/** Gives a template the blocks and styles of its own set, by their names in the folder. */
final class TemplateRepository implements RepositoryService {
    private final TemplateSet templates;

    TemplateRepository(TemplateSet templates) {
        this.templates = templates;
    }

    @Override
    public @Nullable Resource getResource(String uri) {
        return null;
    }

    @Override
    public void saveResource(String uri, Resource resource) {
        throw new UnsupportedOperationException("templates are read only: " + uri);
    }

    @Override
    public <K extends Resource> @Nullable K getResource(String uri, Class<K> type) {
        if (!templates.files().containsKey(uri)) {
            return null;
        }
        if (type == ReportResource.class) {
            ReportResource resource = new ReportResource();
            resource.setReport(templates.report(uri));
            return type.cast(resource);
        }
        if (type == InputStreamResource.class) {
            InputStreamResource resource = new InputStreamResource();
            resource.setInputStream(new ByteArrayInputStream(templates.bytes(uri)));
            return type.cast(resource);
        }
        return null;
    }
}
