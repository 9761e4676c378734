package fr.jalon.cli;

import fr.jalon.report.Program;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
public final class Version implements IVersionProvider {
    /** For example {@code Jalon 0.1.0}; outside a jar, {@code Jalon non construit}. */
    public static String line() {
        return "Jalon " + Program.version();
    }

    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }
}
