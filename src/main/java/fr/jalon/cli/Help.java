package fr.jalon.cli;

import fr.jalon.contract.ContractId;
import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command has: its help in French, where it speaks, and how it refuses a wrong use. */
@Command(
        synopsisHeading = "Utilisation : ",
        parameterListHeading = "%nParamètres :%n",
        optionListHeading = "%nOptions :%n",
        commandListHeading = "%nCommandes :%n")
abstract class Help {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Affiche cette aide.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Spec
    private @Nullable CommandSpec spec;

    final PrintWriter out() {
        return line().getOut();
    }

    final PrintWriter err() {
        return line().getErr();
    }

    final ParameterException wrongUse(String sentence) {
        return new ParameterException(line(), sentence);
    }

    final ContractId contractId(String text) {
        try {
            return new ContractId(text);
        } catch (IllegalArgumentException e) {
            throw wrongUse("« " + text + " » n’est pas un identifiant de contrat, par exemple loue-lison-2.");
        }
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
