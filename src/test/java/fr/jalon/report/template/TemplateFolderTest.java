package fr.jalon.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFolderTest {
    private static final String TEMPLATE = """
            <jasperReport name="page" pageWidth="595" pageHeight="842" columnWidth="555" leftMargin="20" rightMargin="20">
              <title height="20">
                <element kind="staticText" x="0" y="0" width="100" height="20"><text>%s</text></element>
              </title>
            </jasperReport>
            """;

    @TempDir
    Path path;

    private TemplateFolder folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(path.resolve("page.jrxml"), TEMPLATE.formatted("un"));
        Files.writeString(path.resolve("other.jrxml"), TEMPLATE.formatted("autre"));
        folder = new TemplateFolder(path);
    }

    @Test
    void an_unchanged_folder_is_the_same_set() {
        assertThat(folder.current()).isSameAs(folder.current());
    }

    @Test
    void a_changed_file_is_compiled_again_and_the_others_are_not() throws IOException {
        TemplateSet before = folder.current();
        var page = before.report("page.jrxml");
        var other = before.report("other.jrxml");

        Files.writeString(path.resolve("page.jrxml"), TEMPLATE.formatted("deux"));
        TemplateSet after = folder.current();

        assertThat(after.sha256()).isNotEqualTo(before.sha256());
        assertThat(after.report("page.jrxml")).isNotSameAs(page);
        assertThat(after.report("other.jrxml")).isSameAs(other);
    }

    @Test
    void the_name_of_a_file_counts_in_the_hash_of_the_set() throws IOException {
        String before = folder.current().sha256();
        Files.move(path.resolve("other.jrxml"), path.resolve("another.jrxml"));
        assertThat(folder.current().sha256()).isNotEqualTo(before);
    }

    @Test
    void the_same_files_have_the_same_hash_wherever_they_stand(@TempDir Path elsewhere) throws IOException {
        Files.copy(path.resolve("page.jrxml"), elsewhere.resolve("page.jrxml"));
        Files.copy(path.resolve("other.jrxml"), elsewhere.resolve("other.jrxml"));
        assertThat(TemplateSet.read(elsewhere).sha256())
                .isEqualTo(folder.current().sha256());
    }

    @Test
    void a_template_that_holds_code_does_not_compile() throws IOException {
        Files.writeString(
                path.resolve("page.jrxml"),
                TEMPLATE.formatted("un")
                        .replace("kind=\"staticText\"", "kind=\"textField\"")
                        .replace("<text>un</text>", "<expression>Runtime.getRuntime().toString()</expression>"));
        TemplateSet set = folder.current();
        assertThatThrownBy(() -> set.report("page.jrxml"))
                .isInstanceOf(TemplateFailure.class)
                .hasMessageContaining("page.jrxml")
                .hasMessageContaining("not Java: Runtime.getRuntime().toString()");
    }
}
