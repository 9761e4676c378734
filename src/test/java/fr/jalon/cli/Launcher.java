package fr.jalon.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The real launcher in a process of its own, as a user starts it. */
final class Launcher {
    private static final Path HOME = Path.of("").toAbsolutePath();

    private final Path folder;
    private final Map<String, String> environment;

    /** @param folder where the command is typed, which is not the program's folder */
    Launcher(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).end();
    }

    /** Starts a command that goes on until it is asked to stop. */
    Running start(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", HOME.resolve("jalon").toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        return new Running(builder.start(), out, err);
    }

    /** A command under way. */
    record Running(Process process, Path out, Path err) {
        String said() throws IOException {
            return Files.readString(out, StandardCharsets.UTF_8);
        }

        Outcome end() throws IOException, InterruptedException {
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after 120 s: " + process.info());
            }
            return new Outcome(process.exitValue(), said(), Files.readString(err, StandardCharsets.UTF_8));
        }
    }

    record Outcome(int code, String out, String err) {}
}
