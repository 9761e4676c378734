package fr.jalon;

import fr.jalon.cli.JalonCommand;
import fr.jalon.cli.Version;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where the program starts: every door is a command. */
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        speakUtf8();
        if (List.of(args).equals(List.of("--version"))) {
            System.out.println(Version.line()); // before the command line is built: a version is asked by scripts
            return;
        }
        System.exit(JalonCommand.run(args));
    }

    /** French needs its accents under any system locale. */
    private static void speakUtf8() {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }
}
