package fr.jalon.office.workbook;

import fr.jalon.file.Characters;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of sheets as the format allows them, whatever people call their axes: short, legal, each one once. */
final class SheetNames {
    private static final int LIMIT = 31;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/?*\\[\\]:\\s]+");
    private static final Pattern APOSTROPHES = Pattern.compile("^'+|'+$");

    /** «History» names a sheet that spreadsheets keep for themselves. */
    private final Set<String> taken = new HashSet<>(Set.of("history", "historique"));

    /** The nearest legal name that no other sheet has. */
    String next(String wanted) {
        String name = legal(wanted);
        String free = shortened(name, LIMIT);
        for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
            String suffix = " (" + n + ")";
            free = shortened(name, LIMIT - suffix.length()) + suffix;
        }
        return free;
    }

    private static String legal(String wanted) {
        StringBuilder seen = new StringBuilder();
        wanted.codePoints().filter(point -> !Characters.isForbidden(point)).forEach(seen::appendCodePoint);
        String spaced = FORBIDDEN.matcher(seen).replaceAll(" ").strip();
        String name = APOSTROPHES.matcher(spaced).replaceAll("").strip();
        return name.isEmpty() ? "Feuille" : name;
    }

    /** Cut after a word where there is one, never in the middle of a character. */
    private static String shortened(String name, int limit) {
        if (name.length() <= limit) {
            return name;
        }
        int room = limit - 1;
        int word = name.lastIndexOf(' ', room);
        int end = word > limit / 2 ? word : room;
        String start = name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
        return start.strip() + "…";
    }
}
