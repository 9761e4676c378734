package fr.jalon.cli;

import picocli.CommandLine.Option;

/** The help option that every command has, in French. */
abstract class Help {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Affiche cette aide.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;
}
