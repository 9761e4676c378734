package fr.jalon.dossier;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The formula of a computed indicator, as far as a file can be checked: {@code [8.1] / ([8.2] + [8.3])}, with + − * /,
 * brackets around codes, parentheses and plain numbers: no more than what the figures can compute.
 */
final class Formula {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:\\[(?<code>[^\\]\\[]*)\\]|(?<number>\\d+(?:[.,]\\d+)?)|(?<sign>[-+*/()]))\\s*");

    private final Matcher tokens;
    private final int length;
    private final Set<String> codes = new LinkedHashSet<>();
    private int at;

    private Formula(String text) {
        this.tokens = TOKEN.matcher(text);
        this.length = text.length();
    }

    /** The codes that the formula names, in order; empty when it cannot be read. */
    static Optional<Set<String>> codes(String text) {
        var formula = new Formula(text);
        boolean whole = formula.sum() && formula.at == formula.length && !formula.codes.isEmpty();
        return whole ? Optional.of(formula.codes) : Optional.empty();
    }

    private boolean sum() {
        boolean read = product();
        while (read && (takes("+") || takes("-"))) {
            read = product();
        }
        return read;
    }

    private boolean product() {
        boolean read = term();
        while (read && (takes("*") || takes("/"))) {
            read = term();
        }
        return read;
    }

    private boolean term() {
        if (takes("-")) {
            return term();
        }
        if (takes("(")) {
            return sum() && takes(")");
        }
        if (!isToken() || tokens.group("sign") != null) {
            return false;
        }
        if (tokens.group("code") != null) {
            codes.add(tokens.group("code").strip());
        }
        at = tokens.end();
        return true;
    }

    private boolean takes(String sign) {
        if (!isToken() || !sign.equals(tokens.group("sign"))) {
            return false;
        }
        at = tokens.end();
        return true;
    }

    private boolean isToken() {
        return tokens.region(at, length).lookingAt();
    }
}
