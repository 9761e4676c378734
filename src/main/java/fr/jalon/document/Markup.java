package fr.jalon.document;

import java.util.regex.Pattern;

/**
 * Text with raised endings and strong parts, in the engine's own markup. Only {@link #of} and {@link #strong} make one,
 * so what people wrote is always escaped.
 */
public record Markup(String xml) {
    public static final Markup EMPTY = new Markup("");

    private static final Pattern ORDINAL = Pattern.compile("\\b(1|I)(er|re)\\b|\\b(\\d{1,2})(e)\\b");

    /** Prose as it was written; «1er» and «3e» get their raised endings. */
    public static Markup of(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return new Markup(ORDINAL.matcher(escaped).replaceAll("$1$3<sup>$2$4</sup>"));
    }

    /** The same in bold. */
    public static Markup strong(String text) {
        return text.isEmpty() ? EMPTY : new Markup("<b>" + of(text).xml + "</b>");
    }

    /** The same in softer ink: a word that stands where a figure would. */
    public static Markup soft(String text) {
        return text.isEmpty()
                ? EMPTY
                : new Markup("<style forecolor='#51606d' isBold='false'>" + of(text).xml + "</style>");
    }

    public Markup then(Markup next) {
        return new Markup(xml + next.xml);
    }

    public Markup then(String text) {
        return then(of(text));
    }
}
