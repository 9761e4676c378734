package fr.jalon.report;

import java.util.Objects;

/** The program that draws: its version is told with what it drew. */
public final class Program {
    private Program() {}

    /** For example {@code 0.1.0}, as the build wrote it into the jar; outside a jar, {@code non construit}. */
    public static String version() {
        return Objects.requireNonNullElse(Program.class.getPackage().getImplementationVersion(), "non construit");
    }
}
