package fr.jalon.indicator;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A figure computed from others: {@code [8.1] / [8.2] * 100}, with + − * / and parentheses. */
public final class Formula {
    private static final Pattern TOKEN = Pattern.compile("\\s*(\\[([^\\]]+)\\]|\\d+([.,]\\d+)?|[-+*/()])\\s*");

    private final Node root;
    private final Set<IndicatorCode> codes;

    private Formula(Node root, Set<IndicatorCode> codes) {
        this.root = root;
        this.codes = codes;
    }

    /** A value, or nothing where something is divided by 0. */
    private interface Node {
        Optional<BigDecimal> value(Map<IndicatorCode, BigDecimal> values);
    }

    /**
     * Reads a formula.
     *
     * @throws IllegalArgumentException when the text is not a formula; the message quotes it
     */
    public static Formula parse(String text) {
        Parser parser = new Parser(text);
        Node root = parser.sum();
        parser.expectEnd();
        return new Formula(root, parser.codes);
    }

    /** The indicators that it reads, in the order they are written. */
    public Set<IndicatorCode> codes() {
        return codes;
    }

    /**
     * The exact result, to 34 digits where it divides; nothing on a division by 0.
     *
     * @param values one for each of {@link #codes()}
     */
    public Optional<BigDecimal> evaluate(Map<IndicatorCode, BigDecimal> values) {
        return root.value(values);
    }

    private static Node operation(char sign, Node left, Node right) {
        return values -> left.value(values).flatMap(a -> right.value(values).flatMap(b -> apply(sign, a, b)));
    }

    private static Optional<BigDecimal> apply(char sign, BigDecimal a, BigDecimal b) {
        return switch (sign) {
            case '+' -> Optional.of(a.add(b));
            case '-' -> Optional.of(a.subtract(b));
            case '*' -> Optional.of(a.multiply(b));
            default -> b.signum() == 0 ? Optional.empty() : Optional.of(Decimals.divide(a, b));
        };
    }

    /** Reads from left to right; products bind tighter than sums. */
    private static final class Parser {
        private final String text;
        private final Matcher matcher;
        private final Set<IndicatorCode> codes = new LinkedHashSet<>();
        private @Nullable String token;

        Parser(String text) {
            this.text = text;
            this.matcher = TOKEN.matcher(text);
            advance();
        }

        Node sum() {
            Node left = product();
            while (is("+") || is("-")) {
                char sign = take().charAt(0);
                left = operation(sign, left, product());
            }
            return left;
        }

        private Node product() {
            Node left = operand();
            while (is("*") || is("/")) {
                char sign = take().charAt(0);
                left = operation(sign, left, operand());
            }
            return left;
        }

        private Node operand() {
            String read = take();
            if (read.equals("-")) {
                return operation('-', values -> Optional.of(BigDecimal.ZERO), operand());
            }
            if (read.equals("(")) {
                Node inner = sum();
                if (!take().equals(")")) {
                    throw broken();
                }
                return inner;
            }
            return read.startsWith("[") ? indicator(read) : constant(read);
        }

        private Node indicator(String read) {
            IndicatorCode code =
                    new IndicatorCode(read.substring(1, read.length() - 1).strip());
            codes.add(code);
            return values -> Optional.ofNullable(values.get(code));
        }

        private Node constant(String read) {
            if (!Character.isDigit(read.charAt(0))) {
                throw broken();
            }
            BigDecimal value = new BigDecimal(read.replace(',', '.'));
            return values -> Optional.of(value);
        }

        private boolean is(String expected) {
            return expected.equals(token);
        }

        private String take() {
            String taken = token;
            if (taken == null) {
                throw broken();
            }
            advance();
            return taken;
        }

        private void advance() {
            if (matcher.lookingAt()) {
                token = matcher.group(1);
                matcher.region(matcher.end(), text.length());
            } else if (matcher.regionStart() == text.length()) {
                token = null;
            } else {
                throw broken();
            }
        }

        private void expectEnd() {
            if (token != null) {
                throw broken();
            }
        }

        private IllegalArgumentException broken() {
            return new IllegalArgumentException("not a formula: '" + text + "' (expected e.g. [8.1] / [8.2] * 100)");
        }
    }
}
