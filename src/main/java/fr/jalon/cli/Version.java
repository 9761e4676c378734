package fr.jalon.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
public final class Version implements IVersionProvider {
    /** For example {@code Jalon 0.1.0}; outside a jar, {@code Jalon (non construit)}. */
    public static String line() {
        @Nullable String built = Version.class.getPackage().getImplementationVersion();
        return "Jalon " + (built == null ? "(non construit)" : built);
    }

    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }
}
