package fr.jalon.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.document.annual.AnnualReport;
import fr.jalon.report.SmallReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the templates that we ship, for a test to spoil. */
abstract class ChangedTemplates {
    @TempDir
    Path folder;

    @BeforeEach
    void copyTemplates() throws IOException {
        try (Stream<Path> files = Files.walk(SmallReport.TEMPLATES)) {
            for (Path file : files.toList()) {
                Path copy =
                        folder.resolve(SmallReport.TEMPLATES.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    List<TemplateProblem> problems() {
        return TemplateCheck.check(TemplateSet.read(folder), AnnualReport.class);
    }

    List<String> causes() {
        return problems().stream().map(TemplateProblem::cause).toList();
    }

    void change(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    int lineOf(String file, String part) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i + 1;
            }
        }
        throw new AssertionError(part + " is not in " + file);
    }

    int lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).size() - 1;
    }
}
