package fr.jalon.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.document.Markup;
import fr.jalon.document.annual.AnnualReport;
import fr.jalon.document.drawing.Drawing;
import fr.jalon.report.SmallReport;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide for those who adapt templates: its fields are those of the records, its roles those of the code. */
class TemplateGuideTest {
    private static final Path GUIDE = Path.of("docs", "gabarits.md");
    private static final String FIELDS = "| gabarit | champs |\n|---|---|\n";

    private final Set<String> lines = new LinkedHashSet<>();
    private final TemplateSet templates = TemplateSet.read(SmallReport.TEMPLATES);

    /** Written anew by -Dgolden=rewrite. */
    @Test
    void its_fields_are_those_of_the_records() throws IOException, TemplateProblem.Found {
        line(templates.manifest().frame(), PageFrame.class);
        for (Manifest.Section section : templates.manifest().sections()) {
            follow(
                    section.template(),
                    section.data().equals(Manifest.CONTENTS)
                            ? ContentsLine.class
                            : rows(AnnualReport.class, section.data()));
        }
        String table = FIELDS + String.join("\n", lines) + "\n";
        String guide = Files.readString(GUIDE);
        if ("rewrite".equals(System.getProperty("golden"))) {
            int at = guide.contains(FIELDS) ? guide.indexOf(FIELDS) : guide.length();
            guide = guide.substring(0, at) + table;
            Files.writeString(GUIDE, guide);
        }
        assertThat(guide).endsWith(table);
    }

    @Test
    void its_roles_are_those_of_the_code() throws IOException {
        String guide = Files.readString(GUIDE);
        assertThat(Arrays.stream(Role.values()).map(role -> "`" + role.key() + "`"))
                .allSatisfy(role -> assertThat(guide).contains(role));
    }

    private void follow(String file, Class<? extends Record> type) throws TemplateProblem.Found {
        line(file, type);
        for (TemplateScan.Block block : TemplateScan.of(file, templates.bytes(file)).blocks) {
            follow(block.file(), rows(type, block.rows().replaceAll("\\$F\\{(.*)}", "$1")));
        }
    }

    private void line(String file, Class<? extends Record> type) {
        List<String> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (FieldTypes.declared(component).isPresent()) {
                fields.add("`" + component.getName() + "`" + kind(component));
            }
        }
        lines.add("| `" + file + "` | " + fields.stream().collect(Collectors.joining(", ")) + " |");
    }

    private static String kind(RecordComponent component) {
        Class<?> type = component.getType();
        return type == Markup.class
                ? " (enrichi)"
                : type == boolean.class
                        ? " (oui ou non)"
                        : type == Drawing.class
                                ? " (dessin)"
                                : FieldTypes.rows(component).isPresent() ? " (lignes)" : "";
    }

    private static Class<? extends Record> rows(Class<? extends Record> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .flatMap(FieldTypes::rows)
                .orElseThrow();
    }
}
