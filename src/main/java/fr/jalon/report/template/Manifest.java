package fr.jalon.report.template;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a document is made of, in order: {@code manifest.yml} of a template set.
 *
 * @param frame the template of what stands around the pages: running head and foot
 * @param roles what each style is
 */
public record Manifest(String frame, List<StyleRole> roles, List<Section> sections) {
    /** The file that holds it. */
    public static final String FILE = "manifest.yml";

    /** The component of the contents: made last, from the pages of the others. */
    public static final String CONTENTS = "contents";

    /**
     * One section: a template filled with one component of the report.
     *
     * @param data name of the component
     * @param title in the contents, in the bookmarks and in the running head; absent for the cover, and where the component says its own
     * @param repeated the component is a list: one section each, which says its own title
     * @param framed whether it has a running head and a foot
     * @param follows whether it may stand under the section before it when the page has room for all of it
     * @param line in the manifest
     */
    public record Section(
            String data,
            String template,
            @Nullable String title,
            boolean repeated,
            boolean framed,
            boolean follows,
            int line) {}

    /**
     * What a style is.
     *
     * @param line in the manifest
     */
    public record StyleRole(String style, Role role, int line) {}

    public Manifest {
        roles = List.copyOf(roles);
        sections = List.copyOf(sections);
    }

    /** The role of each style by its name. */
    public Map<String, Role> rolesByStyle() {
        return roles.stream().collect(Collectors.toMap(StyleRole::style, StyleRole::role));
    }
}
