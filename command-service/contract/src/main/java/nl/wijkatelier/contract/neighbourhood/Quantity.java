package nl.wijkatelier.contract.neighbourhood;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import nl.wijkatelier.contract.InvalidValue;

/**
 * An exact decimal number; equal numbers are equal however they were written.
 *
 * @param value at most 9 digits before the decimal mark and 3 behind it
 */
public record Quantity(@JsonValue BigDecimal value) {
    private static final int DIGITS = 12;
    private static final int DECIMALS = 3;
    private static final BigDecimal BOUND = BigDecimal.valueOf(1_000_000_000);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Quantity {
        InvalidValue.ifMissing("value", value);
        // Looked at first: a number such as 1e999999999 is short to write and endless to work out.
        if (value.precision() > DIGITS || Math.abs((long) value.scale()) > DIGITS) {
            throw tooPrecise();
        }
        value = plain(value);
        if (value.scale() > DECIMALS || value.abs().compareTo(BOUND) >= 0) {
            throw tooPrecise();
        }
    }

    /** The quantity with this decimal notation, such as {@code 2.4}. */
    public static Quantity of(String decimal) {
        return new Quantity(new BigDecimal(decimal));
    }

    /** Refuses a quantity outside these bounds, themselves allowed. */
    void requireWithin(String field, BigDecimal least, BigDecimal most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new InvalidValue(field, "must be " + least.toPlainString() + " to " + most.toPlainString());
        }
    }

    /** Refuses a quantity that is not whole. */
    void requireWhole(String field) {
        if (value.scale() > 0) {
            throw new InvalidValue(field, "must be a whole number");
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static InvalidValue tooPrecise() {
        return new InvalidValue("value", "must have at most 9 digits before the decimal mark and 3 behind it");
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
