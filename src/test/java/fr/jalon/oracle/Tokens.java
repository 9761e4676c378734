package fr.jalon.oracle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The figures in a text: dates whole, amounts with their thousands, numbers with what stands after comma or point. */
final class Tokens {
    private static final Pattern FIGURE = Pattern.compile("\\d{2}/\\d{2}/\\d{4}"
            + "|(?:(?<![\\d\\p{L}])[−-])?(?:\\d{1,3}(?: \\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)*)");

    private final Set<String> known = new HashSet<>();

    static List<String> in(String text) {
        return FIGURE.matcher(Printed.plain(text))
                .results()
                .map(MatchResult::group)
                .map(token -> token.replace('-', '−'))
                .toList();
    }

    Tokens text(String text) {
        known.addAll(in(text));
        return this;
    }

    Tokens whole(long number) {
        return number(Fraction.of(number), 0);
    }

    Tokens number(Fraction value, int decimals) {
        return text(French.number(value, decimals));
    }

    Tokens percent(Optional<Fraction> share) {
        share.ifPresent(value -> text(French.percent(value)));
        return this;
    }

    /** A date in figures, its day alone before a month in letters, its year. */
    Tokens day(LocalDate date) {
        return text(French.day(date)).whole(date.getDayOfMonth()).text("" + date.getYear());
    }

    /** The years in the head of a table of indicators. */
    Tokens years(Cells.Head head, int year) {
        text(year - 1 + " " + year);
        return text("" + head.baseline()).text("" + head.last());
    }

    Tokens all(Tokens others) {
        known.addAll(others.known);
        return this;
    }

    List<String> unexplainedIn(String text) {
        return in(text).stream().filter(token -> !known.contains(token)).toList();
    }
}
