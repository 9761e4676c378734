package fr.jalon.report.template;

import java.util.regex.Pattern;

/**
 * Text with raised endings and strong parts, in the engine's own markup. Only {@link #of} and {@link #strong} make one,
 * so what people wrote is always escaped.
 */
public record Markup(String xml) {
    public static final Markup EMPTY = new Markup("");

    private static final Pattern ORDINAL = Pattern.compile("\\b(1|I)(er|re|ère)\\b");

    /** Prose as it was written; «1er» gets its raised ending. */
    public static Markup of(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return new Markup(ORDINAL.matcher(escaped).replaceAll("$1<sup>$2</sup>"));
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
