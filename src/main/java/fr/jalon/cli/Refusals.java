package fr.jalon.cli;

import fr.jalon.settings.SettingsRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command threw into one French sentence and the code 1; what nobody foresaw goes to the log too. */
final class Refusals implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        if (e instanceof Refused || e instanceof SettingsRefused) {
            line.getErr().println(e.getMessage());
        } else {
            LOG.error("command failed", e);
            line.getErr().println("La commande a échoué sans rien changer de plus : " + e);
        }
        return 1;
    }
}
