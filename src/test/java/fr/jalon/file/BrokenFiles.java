package fr.jalon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Files that must be refused, each beside the exact messages that its author reads. {@code -Dgolden=rewrite} writes the
 * messages anew, to be read over before they are committed.
 */
public final class BrokenFiles {
    private static final Path FOLDER = Path.of("src/test/resources/broken");

    private BrokenFiles() {}

    public static List<Path> ending(String extension) throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }

    public static void assertRefused(Path file, Consumer<Path> reader) throws IOException {
        FileRefused refusal = catchThrowableOfType(FileRefused.class, () -> reader.accept(file));
        assertThat(refusal).as("%s is refused", file).isNotNull();
        Path approved = Path.of(file + ".expected.txt");
        String told = refusal.getMessage() + "\n";
        if ("rewrite".equals(System.getProperty("golden"))) {
            Files.writeString(approved, told);
        }
        assertThat(told).isEqualTo(Files.readString(approved));
    }
}
