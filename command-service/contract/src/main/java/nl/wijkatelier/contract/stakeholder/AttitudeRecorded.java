package nl.wijkatelier.contract.stakeholder;

import org.jspecify.annotations.Nullable;

/**
 * It was said how a stakeholder stands towards the transition.
 *
 * @param stakeholderId the stakeholder
 * @param attitude how it stands; null when that is not known
 */
public record AttitudeRecorded(StakeholderId stakeholderId, @Nullable Attitude attitude) implements StakeholderEvent {}
