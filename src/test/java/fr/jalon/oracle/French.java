package fr.jalon.oracle;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

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

    /** A count of feminine things in words, in figures above twenty. */
    static String inWords(int count) {
        return count < WORDS.size() ? WORDS.get(count) : number(Fraction.of(count), 0);
    }

    static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + sentence.substring(1);
    }
}
