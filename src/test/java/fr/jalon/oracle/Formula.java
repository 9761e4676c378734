package fr.jalon.oracle;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;

/** A sum, difference, product or quotient of indicators, brackets around their codes, read from left to right. */
final class Formula {
    private final Deque<String> words;
    private final Function<String, Optional<Fraction>> values;

    private Formula(String text, Function<String, Optional<Fraction>> values) {
        this.words = new ArrayDeque<>(Arrays.asList(
                text.replaceAll("(\\[[^]]*]|[()+*/×÷−-])", " $1 ").strip().split("\\s+")));
        this.values = values;
    }

    /** Empty as soon as one indicator has no value, or where something would be divided by 0. */
    static Optional<Fraction> compute(String text, Function<String, Optional<Fraction>> values) {
        return new Formula(text, values).sum();
    }

    private Optional<Fraction> sum() {
        Optional<Fraction> total = product();
        while (!words.isEmpty() && words.peek().matches("[+−-]")) {
            boolean plus = words.pop().equals("+");
            Optional<Fraction> next = product();
            total = total.flatMap(a -> next.map(b -> plus ? a.plus(b) : a.minus(b)));
        }
        return total;
    }

    private Optional<Fraction> product() {
        Optional<Fraction> total = atom();
        while (!words.isEmpty() && words.peek().matches("[*/×÷]")) {
            boolean times = words.pop().matches("[*×]");
            Optional<Fraction> next = atom();
            total = total.flatMap(a -> next.filter(b -> times || !b.isZero()).map(b -> times ? a.times(b) : a.over(b)));
        }
        return total;
    }

    private Optional<Fraction> atom() {
        String word = words.pop();
        if (word.equals("(")) {
            Optional<Fraction> inside = sum();
            words.pop();
            return inside;
        }
        return word.startsWith("[")
                ? values.apply(word.substring(1, word.length() - 1))
                : Optional.of(Fraction.parse(word));
    }
}
