package fr.jalon.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text with raised endings, strong parts and soft ones: what every format can show. */
public record Markup(List<Run> runs) {
    public static final Markup EMPTY = new Markup(List.of());

    private static final Pattern ORDINAL = Pattern.compile("(?<=\\b[1I])(er|re)\\b|(?<=\\b\\d{1,2})e\\b");

    /**
     * Text of one look.
     *
     * @param soft in softer ink: a word that stands where a figure would
     * @param raised the ending of an ordinal
     */
    public record Run(String text, boolean strong, boolean soft, boolean raised) {
        private static final Run PLAIN = new Run("", false, false, false);

        private Run saying(String other) {
            return new Run(other, strong, soft, raised);
        }

        private Run lifted() {
            return new Run(text, strong, soft, true);
        }
    }

    public Markup {
        runs = List.copyOf(runs);
    }

    /** Prose as it was written; «1er» and «3e» get their raised endings. */
    public static Markup of(String text) {
        return set(text, Run.PLAIN);
    }

    /** The same in bold. */
    public static Markup strong(String text) {
        return set(text, new Run("", true, false, false));
    }

    /** The same in softer ink. */
    public static Markup soft(String text) {
        return set(text, new Run("", false, true, false));
    }

    private static Markup set(String text, Run look) {
        if (text.isEmpty() || text.chars().noneMatch(Markup::beginsAnOrdinal)) {
            return text.isEmpty() ? EMPTY : new Markup(List.of(look.saying(text)));
        }
        List<Run> runs = new ArrayList<>();
        Matcher ordinals = ORDINAL.matcher(text);
        int from = 0;
        while (ordinals.find()) {
            runs.add(look.saying(text.substring(from, ordinals.start())));
            runs.add(look.saying(ordinals.group()).lifted());
            from = ordinals.end();
        }
        runs.add(look.saying(text.substring(from)));
        return new Markup(runs.stream().filter(run -> !run.text().isEmpty()).toList());
    }

    /** Most texts have no figure: looking for the endings of one is most of the work. */
    private static boolean beginsAnOrdinal(int character) {
        return character >= '0' && character <= '9' || character == 'I';
    }

    public Markup then(Markup next) {
        return new Markup(Stream.concat(runs.stream(), next.runs.stream()).toList());
    }

    public Markup then(String text) {
        return then(of(text));
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The words without their looks. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
