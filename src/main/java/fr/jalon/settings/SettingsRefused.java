package fr.jalon.settings;

/** The settings cannot be used; the message is French and says where and what to do. */
public final class SettingsRefused extends RuntimeException {
    public SettingsRefused(String message) {
        super(message);
    }
}
