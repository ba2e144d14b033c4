package nl.wijkatelier.contract.stakeholder;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes a stakeholder off the register.
 *
 * @param stakeholderId the stakeholder
 */
public record WithdrawStakeholder(StakeholderId stakeholderId) implements StakeholderCommand {
    public WithdrawStakeholder {
        InvalidValue.ifMissing("stakeholderId", stakeholderId);
    }
}
