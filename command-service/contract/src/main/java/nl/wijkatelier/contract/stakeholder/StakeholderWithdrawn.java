package nl.wijkatelier.contract.stakeholder;

/**
 * A stakeholder was taken off the register.
 *
 * @param stakeholderId the stakeholder
 */
public record StakeholderWithdrawn(StakeholderId stakeholderId) implements StakeholderEvent {}
