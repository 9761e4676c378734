package fr.jalon.report.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder of one process of the check: whichever process is left takes it away. */
record Aside(Path folder) {
    /** Begins the name of all those of this process. */
    static final String NAME = "jalon-controle-" + ProcessHandle.current().pid() + "-";

    static Aside create() throws IOException {
        return new Aside(Files.createTempDirectory(NAME));
    }

    Path errors() {
        return folder.resolve("erreurs.txt");
    }

    /** What cannot be taken away stays in the system's folder for such things: no report is lost for it. */
    void remove() {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
