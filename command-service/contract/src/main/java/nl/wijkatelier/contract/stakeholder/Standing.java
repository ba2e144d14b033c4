package nl.wijkatelier.contract.stakeholder;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Where a stakeholder stands on the map (DOMAIN.md §3: both axes 0 to 100).
 *
 * @param influence 0 (none) to 100 (decides)
 * @param interest 0 (none) to 100 (everything depends on it)
 */
public record Standing(double influence, double interest) {
    public Standing {
        InvalidValue.unlessWithin("influence", influence, 0, 100);
        InvalidValue.unlessWithin("interest", interest, 0, 100);
    }
}
