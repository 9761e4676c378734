package fr.jalon.bilan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects which of several parts are not as they were: short ones with both wordings, long ones by their name. */
final class Rewording {
    private static final int SHORT = 60;

    private final List<String> parts = new ArrayList<>();

    /** Names the part when it differs. */
    Rewording named(String name, @Nullable Object before, @Nullable Object now) {
        if (!Objects.equals(before, now)) {
            parts.add(name);
        }
        return this;
    }

    /** Says both wordings when they differ and are short. */
    Rewording quoted(String name, @Nullable String before, @Nullable String now) {
        if (!Objects.equals(before, now)) {
            parts.add(name + passage(before, now));
        }
        return this;
    }

    private static String passage(@Nullable String before, @Nullable String now) {
        if (before == null) {
            return now == null || now.length() > SHORT ? " (ajout)" : " (ajout de " + French.quote(now) + ")";
        }
        if (now == null) {
            return " (retrait)";
        }
        return before.length() > SHORT || now.length() > SHORT
                ? ""
                : " (" + French.quote(now) + " au lieu de " + French.quote(before) + ")";
    }

    /** Who came and who went. */
    Rewording members(String name, List<String> before, List<String> now) {
        Matching<String> moves = Matching.of(before, now, each -> each);
        List<String> said = new ArrayList<>();
        if (!moves.added().isEmpty()) {
            said.add("ajout de " + String.join(", ", moves.added()));
        }
        if (!moves.removed().isEmpty()) {
            said.add("retrait de " + String.join(", ", moves.removed()));
        }
        if (!said.isEmpty()) {
            parts.add(name + " (" + String.join(French.NARROW + "; ", said) + ")");
        }
        return this;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** What comes before, the parts, a full stop. */
    String after(String start) {
        return start + French.NO_BREAK + ": " + String.join(", ", parts) + ".";
    }
}
