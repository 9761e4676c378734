package fr.jalon.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide of the data lists the tables and columns as the code does. {@code -Dgolden=rewrite} writes the list anew. */
class DataGuideTest {
    private static final Path GUIDE = Path.of("docs/donnees.md");
    private static final String HEADING = "## Les tables\n";

    @Test
    void the_guide_lists_the_columns_as_the_code_does() throws IOException {
        String guide = Files.readString(GUIDE);
        int start = guide.indexOf(HEADING);
        assertThat(start).as("the list of " + GUIDE).isNotNegative();
        String expected = guide.substring(0, start + HEADING.length())
                + BilanTables.shapes().stream().map(DataGuideTest::table).collect(Collectors.joining());
        if ("rewrite".equals(System.getProperty("golden"))) {
            Files.writeString(GUIDE, expected);
        }

        assertThat(Files.readString(GUIDE)).isEqualTo(expected);
    }

    @Test
    void keys_are_plain_and_said_once_and_texts_are_typeset() {
        Pattern loose = Pattern.compile("[^\\u202f][;!?»]|[^\\u00a0]:|«[^\\u202f]|'");
        for (DataTable table : BilanTables.shapes()) {
            assertThat(table.columns().stream().map(Column::key))
                    .doesNotHaveDuplicates()
                    .allMatch(key -> key.matches("[a-z][a-z_]*"));
            for (Column column : table.columns()) {
                Matcher found = loose.matcher(column.definition() + " " + column.label() + " " + table.title());
                assertThat(found.find() ? found.group() : "")
                        .as(table.name() + "." + column.key())
                        .isEmpty();
            }
        }
    }

    private static String table(DataTable table) {
        return "\n### `" + table.name() + "`\n\n" + table.title()
                + ".\n\n| colonne | libellé | ce qu’elle contient | type |\n|---|---|---|---|\n"
                + table.columns().stream().map(DataGuideTest::row).collect(Collectors.joining());
    }

    private static String row(Column column) {
        String words = column.allowed().isEmpty() ? "" : ". Mots\u00a0: " + String.join(", ", column.allowed());
        String unit = column.unit().isEmpty() ? "" : ", en " + column.unit();
        return "| `" + column.key() + "` | " + column.label() + " | " + column.definition() + words + " | "
                + column.type().label() + (unit.startsWith(", en celle") ? ", unité de l’indicateur" : unit) + " |\n";
    }
}
