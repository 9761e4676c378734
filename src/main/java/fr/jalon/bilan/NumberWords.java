package fr.jalon.bilan;

/** Whole numbers in French words, feminine as «fiche» and «décision» are: «vingt et une», «quatre-vingts». */
final class NumberWords {
    private static final String[] UNDER_SEVENTEEN = {
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
        "seize"
    };
    private static final String[] TENS = {"", "dix", "vingt", "trente", "quarante", "cinquante", "soixante"};

    private NumberWords() {}

    /** Words up to a hundred; figures beyond, where words no longer help. */
    static String cardinal(int n) {
        if (n < 0 || n > 100) {
            return French.number(n);
        }
        return n == 100 ? "cent" : n >= 80 ? fromEighty(n) : fromZero(n);
    }

    /** Première, deuxième, vingt et unième … in lower case. */
    static String ordinal(int n) {
        if (n == 1) {
            return "première";
        }
        return n > 100 ? n + "e" : stem(n == 80 ? "quatre-vingt" : cardinal(n)) + "ième";
    }

    private static String stem(String cardinal) {
        if (cardinal.endsWith("cinq")) {
            return cardinal + "u";
        }
        if (cardinal.endsWith("neuf")) {
            return cardinal.substring(0, cardinal.length() - 1) + "v";
        }
        return cardinal.endsWith("e") ? cardinal.substring(0, cardinal.length() - 1) : cardinal;
    }

    private static String fromZero(int n) {
        if (n < UNDER_SEVENTEEN.length) {
            return UNDER_SEVENTEEN[n];
        }
        int ten = Math.min(n / 10, 6);
        int rest = n - 10 * ten;
        if (rest == 0) {
            return TENS[ten];
        }
        boolean and = rest == 1 || rest == 11;
        return TENS[ten] + (and ? " et " : "-") + fromZero(rest);
    }

    private static String fromEighty(int n) {
        return n == 80 ? "quatre-vingts" : "quatre-vingt-" + fromZero(n - 80);
    }
}
