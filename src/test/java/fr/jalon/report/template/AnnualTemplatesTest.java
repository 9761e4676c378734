package fr.jalon.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.document.Chapter;
import fr.jalon.document.annual.AnnualReport;
import fr.jalon.report.SmallReport;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The other way round: nothing that the report says is forgotten by the templates. */
class AnnualTemplatesTest {
    private final TemplateSet templates = TemplateSet.read(SmallReport.TEMPLATES);
    private final Set<String> forgotten = new HashSet<>();
    private final Set<String> read = new HashSet<>();

    /** What a drawing of the same record says or shows: for the formats that draw, or say it, themselves. */
    private static final Set<String> SAID_BY_DRAWINGS =
            Set.of("ChartPair.charts", "ProgressPage.signs", "SynthesisPage.signs", "AxisBlock.sentence");

    @Test
    void every_component_of_every_record_is_shown() throws TemplateProblem.Found {
        for (Manifest.Section section : templates.manifest().sections()) {
            if (!section.data().equals(Manifest.CONTENTS)) {
                follow(section.template(), rows(AnnualReport.class, section.data()));
            }
        }
        Set<String> saidByTheChapter = Arrays.stream(Chapter.class.getMethods())
                .map(method -> "FichePage." + method.getName())
                .collect(Collectors.toSet());
        forgotten.removeAll(SAID_BY_DRAWINGS);
        assertThat(forgotten).isSubsetOf(saidByTheChapter);
    }

    @Test
    void every_section_of_the_report_is_in_the_manifest() {
        Set<String> named = templates.manifest().sections().stream()
                .map(Manifest.Section::data)
                .collect(Collectors.toSet());
        assertThat(Arrays.stream(AnnualReport.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !name.equals("imprint")))
                .isSubsetOf(named);
    }

    @Test
    void every_file_of_the_set_is_used() throws TemplateProblem.Found {
        every_component_of_every_record_is_shown();
        read.add(templates.manifest().frame());
        read.add("contents.jrxml");
        assertThat(templates.files().keySet().stream().filter(name -> name.endsWith(".jrxml")))
                .containsExactlyInAnyOrderElementsOf(read);
    }

    private void follow(String file, Class<? extends Record> type) throws TemplateProblem.Found {
        read.add(file);
        TemplateScan scan = TemplateScan.of(file, templates.bytes(file));
        Set<String> used = scan.expressions.stream()
                .flatMap(expression -> expression.references("F").stream())
                .map(TemplateScan.Name::value)
                .collect(Collectors.toSet());
        for (RecordComponent component : type.getRecordComponents()) {
            if (!used.contains(component.getName())) {
                forgotten.add(type.getSimpleName() + "." + component.getName());
            }
        }
        for (TemplateScan.Block block : scan.blocks) {
            follow(block.file(), rows(type, block.rows().replaceAll("\\$F\\{(.*)}", "$1")));
        }
    }

    private static Class<? extends Record> rows(Class<? extends Record> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .flatMap(FieldTypes::rows)
                .orElseThrow(() -> new AssertionError(type.getSimpleName() + " has no rows " + name));
    }
}
