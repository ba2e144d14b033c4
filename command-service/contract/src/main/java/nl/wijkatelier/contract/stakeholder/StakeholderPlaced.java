package nl.wijkatelier.contract.stakeholder;

/**
 * A stakeholder was placed on the map for the first time.
 *
 * @param stakeholderId the stakeholder
 * @param standing influence and interest
 */
public record StakeholderPlaced(StakeholderId stakeholderId, Standing standing) implements StakeholderEvent {}
