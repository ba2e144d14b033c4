package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.text;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.stakeholder.AttitudeRecorded;
import nl.wijkatelier.contract.stakeholder.PresenceRecorded;
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
            case PresenceRecorded recorded -> Change.updated(
                    before, ItemKind.STAKEHOLDER, recorded.stakeholderId().value(),
                    "presence", text(recorded.presence()),
                    "representedBy", text(recorded.representedBy()));
            case AttitudeRecorded recorded -> Change.updated(
                    before, ItemKind.STAKEHOLDER, recorded.stakeholderId().value(),
                    "attitude", text(recorded.attitude()));
            case StakeholderWithdrawn withdrawn -> withdrawn(before, withdrawn.stakeholderId().value());
        };
    }

    /** Who is off the register speaks for nobody any more: whether those are there is then not known. */
    private static List<ItemChange> withdrawn(Items before, String stakeholder) {
        var changes = new ArrayList<>(Change.gone(before, ItemKind.STAKEHOLDER, stakeholder));
        before.pointingAt(ItemKind.STAKEHOLDER, "representedBy", stakeholder)
                .forEach(it -> changes.addAll(Change.updated(
                        before, ItemKind.STAKEHOLDER, it.id(), "presence", null, "representedBy", null)));
        return changes;
    }

    private static List<ItemChange> stands(Items before, StakeholderId stakeholder, Standing standing) {
        return Change.updated(
                before, ItemKind.STAKEHOLDER, stakeholder.value(),
                "influence", standing.influence(),
                "interest", standing.interest());
    }
}
