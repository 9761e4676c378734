package fr.jalon.cli;

import fr.jalon.file.FrenchDate;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;

/** The list of what the program does, one command a line. */
@Command(
        name = "jalon",
        description = "Suivi et évaluation des contrats locaux de santé.",
        synopsisSubcommandLabel = "COMMANDE",
        mixinStandardHelpOptions = false,
        versionProvider = Version.class,
        subcommands = {
            DemoCommand.class,
            ImportCommand.class,
            CheckCommand.class,
            ExportCommand.class,
            ReportCommand.class,
            EditionsCommand.class,
            VerifyCommand.class,
            ReplayCommand.class,
            CheckTemplatesCommand.class,
            GeographyCommand.class,
            DiagnosticCommand.class,
            ServeCommand.class
        })
public final class JalonCommand extends Help implements Runnable {
    @CommandLine.Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Affiche la version.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean version;

    /** Runs one command line; returns 0 done, 1 refused with reasons, 2 wrong use. */
    public static int run(String... args) {
        return line().execute(args);
    }

    static CommandLine line() {
        CommandLine line = new CommandLine(new JalonCommand());
        line.setParameterExceptionHandler(new WrongUse());
        line.registerConverter(
                LocalDate.class,
                text -> FrenchDate.read(text).orElseThrow(() -> new TypeConversionException("not a day: " + text)));
        line.setExecutionExceptionHandler(new Refusals());
        return line;
    }

    @Override
    public void run() {
        throw wrongUse("Une commande est attendue.");
    }
}
