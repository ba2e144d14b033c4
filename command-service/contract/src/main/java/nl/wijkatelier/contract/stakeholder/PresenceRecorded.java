package nl.wijkatelier.contract.stakeholder;

import org.jspecify.annotations.Nullable;

/**
 * It was said whether a stakeholder is in the atelier, and who speaks for it.
 *
 * @param stakeholderId the stakeholder
 * @param presence whether it is there; null when that is not known
 * @param representedBy the stakeholder that speaks for it, exactly when it is represented
 */
public record PresenceRecorded(
        StakeholderId stakeholderId, @Nullable Presence presence, @Nullable StakeholderId representedBy)
        implements StakeholderEvent {}
