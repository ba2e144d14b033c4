package nl.wijkatelier.contract.stakeholder;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * A stakeholder was registered.
 *
 * @param stakeholderId the stakeholder
 * @param name the organisation or group
 * @param kind what kind of stakeholder
 * @param role its part in the transition
 * @param mustDecide what it has to decide
 * @param concern what it worries about
 */
public record StakeholderRegistered(
        StakeholderId stakeholderId,
        Title name,
        StakeholderType kind,
        @Nullable Explanation role,
        @Nullable Explanation mustDecide,
        @Nullable Explanation concern) implements StakeholderEvent {}
