package nl.wijkatelier.contract.stakeholder;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what is known of a stakeholder.
 *
 * @param stakeholderId the stakeholder
 * @param name the organisation or group
 * @param kind what kind of stakeholder
 * @param role its part in the transition
 * @param mustDecide what it has to decide
 * @param concern what it worries about
 */
public record DescribeStakeholder(
        StakeholderId stakeholderId,
        Title name,
        StakeholderType kind,
        @Nullable Explanation role,
        @Nullable Explanation mustDecide,
        @Nullable Explanation concern) implements StakeholderCommand {
    public DescribeStakeholder {
        InvalidValue.ifMissing("stakeholderId", stakeholderId);
        InvalidValue.ifMissing("name", name);
        InvalidValue.ifMissing("kind", kind);
    }
}
