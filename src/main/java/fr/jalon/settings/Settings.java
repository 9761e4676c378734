package fr.jalon.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where things are.
 *
 * @param home the folder of the launcher; relative paths of the file start there
 * @param data where the SQLite base and the sealed editions stand
 * @param templates the folder of the template sets
 * @param databaseUrl empty for SQLite in {@code data}
 * @param check what the process that checks documents may use
 * @param serverHost name or address as it was written; whether it may be listened on is the server's affair
 * @param serverPort 0 for any free one
 */
public record Settings(
        Path home,
        Path data,
        Path templates,
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        CheckLimits check,
        String serverHost,
        int serverPort) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final int LAST_PORT = 65_535;

    /**
     * Reads {@code application.yml}, then lets {@code JALON_DATA} win.
     *
     * @throws SettingsRefused with line, key and remedy, when the file is not what it should be
     */
    public static Settings read(Path home, Map<String, String> environment) {
        Path file =
                home.resolve(environment.getOrDefault("JALON_CONFIG", "config")).resolve("application.yml");
        if (environment.containsKey("JALON_CONFIG") && !Files.exists(file)) {
            throw new SettingsRefused(file + " n’existe pas : corriger la variable JALON_CONFIG, ou l’enlever.");
        }
        SettingsFile values = SettingsFile.read(file);
        String data = environment.getOrDefault("JALON_DATA", values.get(Setting.DATA));
        return new Settings(
                home,
                home.resolve(data),
                home.resolve(values.get(Setting.TEMPLATES)),
                databaseUrl(file, values.get(Setting.DATABASE_URL)),
                values.get(Setting.DATABASE_USER),
                password(home, values.get(Setting.DATABASE_PASSWORD_FILE)),
                CheckLimits.of(
                        number(file, values, Setting.CHECK_HEAP, CheckLimits.LEAST_HEAP, CheckLimits.MOST_HEAP),
                        number(
                                file,
                                values,
                                Setting.CHECK_SECONDS,
                                CheckLimits.LEAST_SECONDS,
                                CheckLimits.MOST_SECONDS)),
                values.get(Setting.SERVER_HOST),
                number(file, values, Setting.SERVER_PORT, 0, LAST_PORT));
    }

    /** The same settings for other data, on SQLite: what a demonstration works with. */
    public Settings withData(Path other) {
        return new Settings(home, other, templates, "", "", "", check, serverHost, serverPort);
    }

    private static String databaseUrl(Path file, String url) {
        if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
            throw new SettingsRefused(file + " : « " + url + " » lu ; le réglage « " + Setting.DATABASE_URL.key()
                    + " » reste vide (SQLite), ou est une adresse « jdbc:postgresql: ».");
        }
        return url;
    }

    private static int number(Path file, SettingsFile values, Setting setting, int least, int most) {
        String text = values.get(setting);
        if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new SettingsRefused(file + " : « " + text + " » lu ; le réglage « " + setting.key()
                    + " » est un nombre de " + least + " à " + most + ", par exemple " + setting.byDefault() + ".");
        }
        return Integer.parseInt(text);
    }

    private static String password(Path home, String file) {
        if (file.isEmpty()) {
            return "";
        }
        try {
            return Files.readString(home.resolve(file)).strip();
        } catch (IOException e) {
            throw new SettingsRefused("Le fichier du mot de passe ne peut pas être lu : " + home.resolve(file)
                    + " (réglage « " + Setting.DATABASE_PASSWORD_FILE.key() + " »).");
        }
    }

    @Override
    public String toString() {
        return "Settings[data=" + data + ", templates=" + templates + ", databaseUrl=" + databaseUrl + "]";
    }
}
