package fr.jalon.cli;

import fr.jalon.db.DatabaseFailure;
import fr.jalon.dossier.ExportRefused;
import fr.jalon.file.FileRefused;
import fr.jalon.report.ReportFailure;
import fr.jalon.report.ReportRefused;
import fr.jalon.report.template.TemplateFailure;
import fr.jalon.schedule.ScheduleRefused;
import fr.jalon.settings.SettingsRefused;
import fr.jalon.web.ServiceRefused;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command threw into one French sentence and the code 1; what nobody foresaw is written to a file that the sentence names. */
final class Refusals implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        if (e instanceof SettingsRefused
                || e instanceof ReportRefused
                || e instanceof ReportFailure
                || e instanceof TemplateFailure
                || e instanceof DatabaseFailure
                || e instanceof ServiceRefused
                || e instanceof ScheduleRefused
                || e instanceof FileRefused
                || e instanceof ExportRefused) {
            line.getErr().println(e.getMessage());
        } else {
            line.getErr()
                    .println("La commande a échoué pour une raison que Jalon n’attendait pas ("
                            + e.getClass().getSimpleName()
                            + "). Lancez « jalon diagnostic » ; si tout y est bon, envoyez à qui"
                            + " maintient Jalon le détail écrit dans " + detail(e) + ".");
        }
        return 1;
    }

    /** The file that holds what a developer needs, and what a person should not have to read. */
    private static Path detail(Exception e) {
        try {
            Path file = Files.createTempFile("jalon-", ".log");
            try (PrintWriter log = new PrintWriter(Files.newBufferedWriter(file))) {
                e.printStackTrace(log);
            }
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
