package nl.wijkatelier.contract.stakeholder;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a stakeholder was corrected.
 *
 * @param stakeholderId the stakeholder
 * @param name the organisation or group
 * @param kind what kind of stakeholder
 * @param role its part in the transition
 * @param mustDecide what it has to decide
 * @param concern what it worries about
 */
public record StakeholderDescribed(
        StakeholderId stakeholderId,
        Title name,
        StakeholderType kind,
        @Nullable Explanation role,
        @Nullable Explanation mustDecide,
        @Nullable Explanation concern) implements StakeholderEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return Passage.description(ItemKind.STAKEHOLDER, stakeholderId.value());
    }
}
