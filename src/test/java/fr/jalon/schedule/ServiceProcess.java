package fr.jalon.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real service in a process of its own, started by the real launcher, to be killed at will. */
final class ServiceProcess implements AutoCloseable {
    private static final Path HOME = Path.of("").toAbsolutePath();

    private final Process process;
    private final Path log;

    private ServiceProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** @param config the folder of its application.yml */
    static ServiceProcess start(Path folder, Path config, Path data) {
        try {
            Path log = Files.createTempFile(folder, "service", ".log");
            ProcessBuilder builder = new ProcessBuilder(
                            "/bin/sh", HOME.resolve("jalon").toString(), "serve")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("JALON_CONFIG", config.toString());
            builder.environment().put("JALON_DATA", data.toString());
            builder.environment().put("JALON_JAVA_OPTS", "-Xmx256m");
            return new ServiceProcess(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a power cut would: nothing is finished, nothing is told. */
    void kill() {
        process.destroyForcibly();
        waitFor();
    }

    /** Whether it began to work at a slot and has not said how that ended. */
    boolean isWorking() {
        List<String> open = new ArrayList<>();
        for (String line : lines()) {
            int at = line.indexOf(" slot ");
            if (at >= 0) {
                String slot = line.substring(at + 6, line.indexOf(':', at + 6));
                if (line.endsWith(": due")) {
                    open.add(slot);
                } else {
                    open.remove(slot);
                }
            }
        }
        return !open.isEmpty();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String told() {
        return String.join("\n", lines());
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it as a system does, and waits until it has gone. */
    @Override
    public void close() {
        process.destroy();
        waitFor();
    }

    private void waitFor() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the service does not stop:\n" + told());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
