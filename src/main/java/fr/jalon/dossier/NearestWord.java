package fr.jalon.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds, among the words allowed, the one that was probably meant. */
final class NearestWord {
    private NearestWord() {}

    /** Empty when no word is near enough to be a slip of the typed one. */
    static Optional<String> to(String typed, Collection<String> allowed) {
        String plain = plain(typed);
        return allowed.stream()
                .min(Comparator.comparingInt(word -> distance(plain, plain(word))))
                .filter(word -> distance(plain, plain(word)) <= word.length() / 4 + (word.length() > 3 ? 1 : 0));
    }

    private static String plain(String word) {
        String cut = word.length() > 60 ? word.substring(0, 60) : word;
        return cut.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** The number of letters to add, drop or change (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
