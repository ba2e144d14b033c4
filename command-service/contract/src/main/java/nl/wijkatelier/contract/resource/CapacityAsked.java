package nl.wijkatelier.contract.resource;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/**
 * Hours were asked of a party, in place of what was asked of it before.
 *
 * @param stakeholderId the party
 * @param hours hours by phase; a phase that is not listed asks nothing, or nothing yet
 */
public record CapacityAsked(StakeholderId stakeholderId, List<PhaseHours> hours) implements ResourceEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return Passage.description(ItemKind.CAPACITY_ASK, stakeholderId.value());
    }
}
