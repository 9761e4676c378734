package fr.jalon.document.annual;

import fr.jalon.bilan.French;
import fr.jalon.document.Markup;
import fr.jalon.fiche.FicheCode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sets what people typed as French is printed: the spaces of a keyboard become those of a printer. */
public final class Prose {
    private static final String DIGITS = "0123456789";

    private static final List<Rule> RULES = List.of(
            new Rule(";!?%»€", "[ \u00a0](?=[;!?%»€])", French.NARROW),
            new Rule("«", "(?<=«)[ \u00a0]", French.NARROW),
            new Rule(":", " (?=:)", French.NO_BREAK),
            new Rule("°", "(?<=\\b[nN]°) (?=\\d)", French.NO_BREAK),
            new Rule(DIGITS, "(?<=\\d) (?=(ans|mois|jours|habitants)\\b)", French.NO_BREAK),
            new Rule(
                    DIGITS,
                    "(?<=\\b(\\d|\\d\\d|1er)) (?=(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\\b)",
                    French.NO_BREAK),
            new Rule(DIGITS, "\\b(FA) ?(?=\\d)", "$1" + French.NO_BREAK));

    /** @param signs of which one must be in the text for the rule to find anything: most texts have none */
    private record Rule(String signs, Pattern pattern, String replacement) {
        Rule(String signs, String pattern, String replacement) {
            this(signs, Pattern.compile(pattern), replacement);
        }

        String set(String text) {
            return text.chars().anyMatch(character -> signs.indexOf(character) >= 0)
                    ? pattern.matcher(text).replaceAll(replacement)
                    : text;
        }
    }

    private Prose() {}

    /** The text with the spaces, dashes and quotes of French print. */
    public static String text(String typed) {
        String set =
                typed.stripTrailing().replace(".).", ").").replace('\'', '’').replace("...", "…");
        for (Rule rule : RULES) {
            set = rule.set(set);
        }
        return set;
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
    public static String code(FicheCode code) {
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
