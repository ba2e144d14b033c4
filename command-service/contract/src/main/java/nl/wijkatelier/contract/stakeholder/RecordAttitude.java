package nl.wijkatelier.contract.stakeholder;

import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Says how a stakeholder stands towards the transition.
 *
 * @param stakeholderId the stakeholder
 * @param attitude how it stands; null when that is not known
 */
public record RecordAttitude(StakeholderId stakeholderId, @Nullable Attitude attitude) implements StakeholderCommand {
    public RecordAttitude {
        InvalidValue.ifMissing("stakeholderId", stakeholderId);
    }
}
