package fr.jalon.oracle;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** How figures, dates and small numbers in words are printed in French. */
final class French {
    /** Between thousands, and before «; ! ? %». */
    static final String NARROW = "\u202f";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final List<String> WORDS = List.of(
            "zéro",
            "une",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "dix-sept",
            "dix-huit",
            "dix-neuf",
            "vingt");

    private French() {}

    /** {@code 12 400}, {@code 95,5}, {@code −30}: as many decimals as said, halves away from zero. */
    static String number(Fraction value, int decimals) {
        BigInteger scaled = value.rounded(decimals);
        String digits = scaled.abs().toString();
        digits = "0".repeat(Math.max(0, decimals + 1 - digits.length())) + digits;
        String whole = digits.substring(0, digits.length() - decimals);
        String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", NARROW);
        String rest = decimals == 0 ? "" : "," + digits.substring(digits.length() - decimals);
        return (scaled.signum() < 0 ? "−" : "") + grouped + rest;
    }

    /** A share of one as a percentage, as tables print it: one decimal. */
    static String percent(Fraction share) {
        return percent(share, 1);
    }

    static String percent(Fraction share, int decimals) {
        return number(share.times(Fraction.of(100)), decimals) + NARROW + "%";
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code 30 juin 2025}, {@code 1er mars 2026}. */
    static String longDay(LocalDate date) {
        String day = date.getDayOfMonth() == 1 ? "1er" : "" + date.getDayOfMonth();
        return day + " " + month(date) + " " + date.getYear();
    }

    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    /** {@code 2025}, {@code 2e semestre 2025}, {@code novembre 2025}. */
    static String period(Span span) {
        String label = span.label();
        if (label.equals("ONCE")) {
            return "ensemble du contrat";
        }
        if (label.contains("-H") || label.contains("-Q")) {
            int rank = label.charAt(label.length() - 1) - '0';
            return rank
                    + (rank == 1 ? "er " : "e ")
                    + (label.contains("-H") ? "semestre " : "trimestre ")
                    + span.first().getYear();
        }
        return label.contains("-") ? month(span.first()) + " " + span.first().getYear() : label;
    }

    /** {@code 1 ligne}, {@code 2 lignes}: each word in the plural from two on. */
    static String counted(long count, String words) {
        return count + " " + (count < 2 ? words : words.replaceAll("(?<=[^sx ])(?= |$)", "s"));
    }

    /** A count of feminine things in words, in figures above twenty. */
    static String inWords(int count) {
        return count < WORDS.size() ? WORDS.get(count) : number(Fraction.of(count), 0);
    }

    static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.FRENCH) + sentence.substring(1);
    }
}
