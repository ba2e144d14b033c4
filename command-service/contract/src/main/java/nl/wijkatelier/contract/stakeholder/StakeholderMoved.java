package nl.wijkatelier.contract.stakeholder;

/**
 * A stakeholder was moved on the map.
 *
 * @param stakeholderId the stakeholder
 * @param standing influence and interest
 */
public record StakeholderMoved(StakeholderId stakeholderId, Standing standing) implements StakeholderEvent {}
