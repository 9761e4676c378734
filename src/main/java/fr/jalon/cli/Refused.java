package fr.jalon.cli;

/** A command that cannot be done; the message is French, complete, and says what to do. */
final class Refused extends RuntimeException {
    Refused(String message) {
        super(message);
    }
}
