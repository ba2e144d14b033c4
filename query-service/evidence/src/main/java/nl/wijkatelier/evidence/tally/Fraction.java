package nl.wijkatelier.evidence.tally;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A number of which nothing is lost when it is divided: means and weighted totals are compared with what somebody stated, and what
 * was rounded on the way would be taken for a difference.
 *
 * @param numerator what is divided
 * @param denominator by what, more than 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    static final Fraction ZERO = of(0);

    private static final int NOISE = 9;
    private static final int DECIMALS = 4;

    /** In lowest terms, or sums of many would grow without end. */
    public Fraction {
        var common = numerator.gcd(denominator).max(BigInteger.ONE);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** Exactly this number. */
    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction times(Fraction factor) {
        return new Fraction(numerator.multiply(factor.numerator), denominator.multiply(factor.denominator));
    }

    /** @param divisor more than 0 */
    Fraction dividedBy(Fraction divisor) {
        return new Fraction(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    Fraction dividedBy(long divisor) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /**
     * In four decimals, without those if all are 0. It is rounded half up to nine first, and then to four: so who reckons in floating
     * point writes the same.
     */
    String text() {
        var rounded = new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), NOISE, RoundingMode.HALF_UP)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().scale() <= 0 ? rounded.toBigInteger().toString() : rounded.toPlainString();
    }
}
