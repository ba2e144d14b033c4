package nl.wijkatelier.contract.stakeholder;

import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a stakeholder is in the atelier, and who speaks for it.
 *
 * @param stakeholderId the stakeholder
 * @param presence whether it is there; null when that is not known
 * @param representedBy the stakeholder that speaks for it, exactly when it is represented
 */
public record RecordPresence(
        StakeholderId stakeholderId, @Nullable Presence presence, @Nullable StakeholderId representedBy)
        implements StakeholderCommand {
    public RecordPresence {
        InvalidValue.ifMissing("stakeholderId", stakeholderId);
        if ((presence == Presence.REPRESENTED) != (representedBy != null)) {
            throw new InvalidValue("representedBy", "must be given when it is represented, and only then");
        }
    }
}
