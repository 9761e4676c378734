package fr.jalon.oracle;

import java.math.BigInteger;
import java.util.Collection;

/** An exact number, top over bottom, in lowest terms: nothing is rounded before it is printed. */
record Fraction(BigInteger top, BigInteger bottom) implements Comparable<Fraction> {
    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);

    Fraction {
        if (bottom.signum() == 0) {
            throw new ArithmeticException(top + " over 0");
        }
        BigInteger divisor = bottom.signum() < 0 ? top.gcd(bottom).negate() : top.gcd(bottom);
        top = top.divide(divisor);
        bottom = bottom.divide(divisor);
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** Reads {@code -1 234,5} and {@code 1234.5}: comma or point, spaces of any kind between thousands. */
    static Fraction parse(String text) {
        String plain =
                text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.').replace('−', '-');
        int point = plain.indexOf('.');
        int decimals = point < 0 ? 0 : plain.length() - point - 1;
        return new Fraction(new BigInteger(plain.replace(".", "")), BigInteger.TEN.pow(decimals));
    }

    static Fraction sum(Collection<Fraction> terms) {
        return terms.stream().reduce(ZERO, Fraction::plus);
    }

    Fraction plus(Fraction other) {
        return new Fraction(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.top.negate(), other.bottom));
    }

    Fraction times(Fraction other) {
        return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    Fraction over(Fraction other) {
        return new Fraction(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    boolean isWhole() {
        return bottom.equals(BigInteger.ONE);
    }

    boolean isZero() {
        return top.signum() == 0;
    }

    boolean atLeast(Fraction other) {
        return compareTo(other) >= 0;
    }

    /** This number times ten to the power of {@code decimals}, as a whole number, halves away from zero. */
    BigInteger rounded(int decimals) {
        BigInteger scaled = top.abs().multiply(BigInteger.TEN.pow(decimals)).shiftLeft(1);
        BigInteger whole = scaled.add(bottom).divide(bottom.shiftLeft(1));
        return top.signum() < 0 ? whole.negate() : whole;
    }

    @Override
    public int compareTo(Fraction other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }

    @Override
    public String toString() {
        return isWhole() ? top.toString() : top + "/" + bottom;
    }
}
