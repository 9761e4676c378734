package fr.jalon.document.annual;

import fr.jalon.bilan.French;
import fr.jalon.document.Markup;
import fr.jalon.fiche.FicheCode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sets what people typed as French is printed: the spaces of a keyboard become those of a printer. */
final class Prose {
    private static final Pattern BEFORE = Pattern.compile("[ \u00a0](?=[;!?%»€])");
    private static final Pattern COLON = Pattern.compile(" (?=:)");
    private static final Pattern AFTER = Pattern.compile("(?<=«)[ \u00a0]");
    private static final Pattern NUMBER = Pattern.compile("(?<=\\b[nN]°) (?=\\d)");
    private static final Pattern UNIT = Pattern.compile("(?<=\\d) (?=(ans|mois|jours|habitants)\\b)");
    private static final Pattern CODE = Pattern.compile("\\b(FA) ?(?=\\d)");
    private static final Pattern DAY = Pattern.compile(
            "(?<=\\b(\\d|\\d\\d|1er)) (?=(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\\b)");

    private Prose() {}

    static String text(String typed) {
        String set =
                typed.stripTrailing().replace(".).", ").").replace('\'', '’').replace("...", "…");
        set = BEFORE.matcher(set).replaceAll(French.NARROW);
        set = AFTER.matcher(set).replaceAll(French.NARROW);
        set = COLON.matcher(set).replaceAll(French.NO_BREAK);
        set = NUMBER.matcher(set).replaceAll(French.NO_BREAK);
        set = UNIT.matcher(set).replaceAll(French.NO_BREAK);
        set = DAY.matcher(set).replaceAll(French.NO_BREAK);
        return CODE.matcher(set).replaceAll("$1" + French.NO_BREAK);
    }

    static Markup of(String typed) {
        return Markup.of(text(typed));
    }

    static Markup strong(String typed) {
        return Markup.strong(text(typed));
    }

    static Markup soft(String typed) {
        return Markup.soft(text(typed));
    }

    /** One paragraph a line. */
    static Markup lines(List<String> typed) {
        return Markup.of(typed.stream().map(Prose::text).collect(Collectors.joining("\n")));
    }

    /** {@code FA8} as it is printed: «FA 8». */
    static String code(FicheCode code) {
        return code.value().replaceFirst("(?<=[A-Z])(?=\\d)", French.NO_BREAK);
    }

    /** The points of a text that holds one a line. */
    static List<String> points(@org.jspecify.annotations.Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** Without its full stop, to go on after it. */
    static String open(String sentence) {
        String text = text(sentence);
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
