package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoticeTest {
    private static final List<String> NOT_LIBRARIES =
            List.of("| composant", "| Source Sans", "| Noto", "| Géographie de référence");

    @Test
    void the_notice_names_the_data_that_ship_and_their_licence() throws IOException {
        assertThat(Path.of("src/main/resources/geography/reference.txt.gz")).isRegularFile();
        assertThat(Files.readAllLines(Path.of("NOTICE.md")))
                .anyMatch(line -> line.startsWith("| Géographie de référence") && line.contains("Licence Ouverte"));
    }

    @Test
    void every_font_that_ships_has_its_licence_beside_it_and_its_line_in_the_notice() throws IOException {
        Path fonts = Path.of("src/main/resources/fonts");
        String notice = Files.readString(Path.of("NOTICE.md"));
        for (String font : List.of("SourceSans3", "NotoSansArabic", "NotoSansHebrew", "NotoEmoji")) {
            assertThat(fonts.resolve("LICENSE-" + font + ".txt")).content().contains("SIL Open Font License");
            assertThat(notice).contains("| " + font.replaceAll("(?<=[a-z])(?=[A-Z0-9])", " "));
        }
        try (Stream<Path> files = Files.list(fonts)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".ttf")))
                    .allMatch(file -> Files.exists(fonts.resolve("LICENSE-" + file.split("-")[0] + ".txt")));
        }
    }

    @Test
    void the_notice_names_every_library_that_ships_and_none_that_does_not() throws IOException {
        Set<String> shipped;
        try (Stream<Path> jars = Files.list(Path.of("target/jalon/lib"))) {
            shipped = jars.map(jar -> jar.getFileName().toString().replaceFirst("-\\d.*", ""))
                    .collect(Collectors.toSet());
        }
        List<String> named = Files.readAllLines(Path.of("NOTICE.md")).stream()
                .filter(line -> line.startsWith("| ") && NOT_LIBRARIES.stream().noneMatch(line::startsWith))
                .flatMap(line -> Arrays.stream(line.split("\\|")[1].split(",")))
                .map(String::strip)
                .toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(shipped);
    }
}
