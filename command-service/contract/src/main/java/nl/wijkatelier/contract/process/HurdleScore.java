package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.InvalidValue;

/**
 * How likely and how bad; the risk is the one times the other.
 *
 * @param likelihood 1 (hardly) to 5 (nearly sure)
 * @param impact 1 (slight) to 5 (the end of it)
 */
public record HurdleScore(int likelihood, int impact) {
    public HurdleScore {
        InvalidValue.unlessWithin("likelihood", likelihood, 1, 5);
        InvalidValue.unlessWithin("impact", impact, 1, 5);
    }
}
