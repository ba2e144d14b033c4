package nl.wijkatelier.contract.neighbourhood;

/** How a rule of the quick scan compares what is known with its bound. */
public enum RuleComparison {
    LESS,
    AT_MOST,
    EQUAL,
    AT_LEAST,
    MORE;

    /** Whether it is so. */
    public boolean holds(double value, double bound) {
        return switch (this) {
            case LESS -> value < bound;
            case AT_MOST -> value <= bound;
            case EQUAL -> value == bound;
            case AT_LEAST -> value >= bound;
            case MORE -> value > bound;
        };
    }
}
