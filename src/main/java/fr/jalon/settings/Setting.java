package fr.jalon.settings;

/** A key of {@code config/application.yml}, its default and what it is for: the one place where each is written. */
public enum Setting {
    DATA(
            "jalon.data",
            "var/data",
            "dossier des données : base SQLite et éditions scellées ; la variable `JALON_DATA` l’emporte"),
    TEMPLATES("jalon.templates", "report-templates", "dossier des gabarits, un sous-dossier par document"),
    DATABASE_URL(
            "jalon.database.url",
            "",
            "vide : SQLite dans le dossier des données ; sinon une adresse `jdbc:postgresql:`"),
    DATABASE_USER("jalon.database.user", "", "compte PostgreSQL"),
    DATABASE_PASSWORD_FILE("jalon.database.password-file", "", "fichier qui contient le mot de passe PostgreSQL"),
    CHECK_HEAP(
            "jalon.check.heap",
            "512",
            "mémoire, en Mio, du processus qui contrôle chaque document avant son scellement ; un rapport de mille pages en"
                    + " demande davantage"),
    CHECK_SECONDS(
            "jalon.check.seconds", "120", "secondes au plus pour contrôler un document ; au-delà, il n’est pas remis"),
    SERVER_HOST(
            "jalon.server.host",
            "127.0.0.1",
            "adresse où le service écoute : celle de la machine elle-même, tant que les comptes n’existent pas"),
    SERVER_PORT("jalon.server.port", "8080", "port du service ; 0 : un port libre, dit au démarrage");

    private final String key;
    private final String byDefault;
    private final String purpose;

    Setting(String key, String byDefault, String purpose) {
        this.key = key;
        this.byDefault = byDefault;
        this.purpose = purpose;
    }

    public String key() {
        return key;
    }

    public String byDefault() {
        return byDefault;
    }

    /** The line of this setting in the README's table. */
    public String documented() {
        return "| `" + key + "` | " + (byDefault.isEmpty() ? "(vide)" : "`" + byDefault + "`") + " | " + purpose + " |";
    }
}
