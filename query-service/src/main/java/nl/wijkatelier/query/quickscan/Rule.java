package nl.wijkatelier.query.quickscan;

import nl.wijkatelier.contract.neighbourhood.HeatAlternative;
import nl.wijkatelier.contract.neighbourhood.Indicator;

/**
 * A rule about one indicator that excludes an alternative or flags it. About what is unknown it says nothing.
 *
 * @param id by which people know it
 * @param effect what it does
 * @param alternative to which alternative
 * @param indicator what it looks at
 * @param comparison how it compares
 * @param bound with what
 */
public record Rule(
        String id, Effect effect, HeatAlternative alternative, Indicator indicator, Comparison comparison, double bound) {
    /** What a rule does. */
    public enum Effect {
        EXCLUDE,
        FLAG
    }

    /** How a rule compares. */
    public enum Comparison {
        LESS,
        MORE,
        EQUAL;

        static Comparison of(String sign) {
            return switch (sign) {
                case "<" -> LESS;
                case ">" -> MORE;
                case "==" -> EQUAL;
                default -> throw new IllegalArgumentException("No comparison: " + sign);
            };
        }
    }

    boolean holds(IndicatorValues values) {
        var value = values.of(indicator);
        if (value == null) {
            return false;
        }
        return switch (comparison) {
            case LESS -> value < bound;
            case MORE -> value > bound;
            case EQUAL -> value == bound;
        };
    }
}
