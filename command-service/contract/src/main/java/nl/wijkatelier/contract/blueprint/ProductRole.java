package nl.wijkatelier.contract.blueprint;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.organisation.Responsibility;
import nl.wijkatelier.contract.stakeholder.StakeholderType;

/**
 * What a kind of stakeholder does for a product (RASCI, DOMAIN.md §3).
 *
 * @param stakeholder the kind of stakeholder
 * @param responsibility its part
 */
public record ProductRole(StakeholderType stakeholder, Responsibility responsibility) {
    public ProductRole {
        InvalidValue.ifMissing("stakeholder", stakeholder);
        InvalidValue.ifMissing("responsibility", responsibility);
    }
}
