package nl.wijkatelier.contract;

/**
 * An amount of money, exact to the cent; nothing, or more than nothing.
 *
 * @param cents in euro cents, 0 to {@link #MOST}
 */
public record Amount(long cents) {
    /** As many cents as an amount can have: a thousand billion euros. A browser's numbers still count these exactly. */
    public static final long MOST = 100_000_000_000_000L;

    /** No money. */
    public static final Amount NONE = new Amount(0);

    public Amount {
        InvalidValue.unlessWithin("cents", cents, 0, MOST);
    }

    /**
     * This amount and another one together.
     *
     * @throws InvalidValue if that is more than an amount can be
     */
    public Amount plus(Amount other) {
        return new Amount(cents + other.cents);
    }

    @Override
    public String toString() {
        return "%d.%02d EUR".formatted(cents / 100, cents % 100);
    }
}
