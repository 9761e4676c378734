package fr.jalon.db;

/** A database that does not open; the message is French and says which one, why, and what to do. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseFailure(String where, Throwable cause) {
        super(
                "La base « " + where + " » ne s’ouvre pas (" + rootMessage(cause)
                        + "). Vérifiez le réglage « jalon.database.url », que la base est là et en marche, et les droits"
                        + " du dossier des données ; une base abîmée se reprend dans une sauvegarde.",
                cause);
    }

    /** The first line of what went wrong at the bottom, without a full stop. */
    private static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String told = root.getMessage() == null || root.getMessage().isBlank() ? root.toString() : root.getMessage();
        return told.lines().findFirst().orElseThrow().replaceAll("\\.$", "");
    }
}
