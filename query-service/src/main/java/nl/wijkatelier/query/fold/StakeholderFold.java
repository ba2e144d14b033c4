package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.text;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.stakeholder.StakeholderDescribed;
import nl.wijkatelier.contract.stakeholder.StakeholderEvent;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderMoved;
import nl.wijkatelier.contract.stakeholder.StakeholderPlaced;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderWithdrawn;
import nl.wijkatelier.contract.stakeholder.Standing;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** Stakeholders and their place on the map. */
final class StakeholderFold {
    private StakeholderFold() {}

    static List<ItemChange> changes(Items before, StakeholderEvent event) {
        return switch (event) {
            case StakeholderRegistered registered -> Change.added(
                    ItemKind.STAKEHOLDER, registered.stakeholderId().value(),
                    "name", registered.name().value(),
                    "kind", registered.kind().name(),
                    "role", text(registered.role()),
                    "mustDecide", text(registered.mustDecide()),
                    "concern", text(registered.concern()));
            case StakeholderDescribed described -> Change.updated(
                    before, ItemKind.STAKEHOLDER, described.stakeholderId().value(),
                    "name", described.name().value(),
                    "kind", described.kind().name(),
                    "role", text(described.role()),
                    "mustDecide", text(described.mustDecide()),
                    "concern", text(described.concern()));
            case StakeholderPlaced placed -> stands(before, placed.stakeholderId(), placed.standing());
            case StakeholderMoved moved -> stands(before, moved.stakeholderId(), moved.standing());
            case StakeholderWithdrawn withdrawn ->
                Change.gone(before, ItemKind.STAKEHOLDER, withdrawn.stakeholderId().value());
        };
    }

    private static List<ItemChange> stands(Items before, StakeholderId stakeholder, Standing standing) {
        return Change.updated(
                before, ItemKind.STAKEHOLDER, stakeholder.value(),
                "influence", standing.influence(),
                "interest", standing.interest());
    }
}
