package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.at;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.people.EntitlementSet;
import nl.wijkatelier.contract.people.ParticipantJoined;
import nl.wijkatelier.contract.people.ParticipantLeft;
import nl.wijkatelier.contract.people.PeopleEvent;
import nl.wijkatelier.contract.people.RoleGiven;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** Who is in the atelier and in what role. */
final class PeopleFold {
    private PeopleFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, PeopleEvent event) {
        return switch (event) {
            case ParticipantJoined joined -> Change.added(
                    ItemKind.PARTICIPANT, joined.participantId().value(),
                    "role", joined.role().name(),
                    "joinedAt", at(recorded),
                    "leftAt", null);
            case RoleGiven given -> Change.updated(
                    before, ItemKind.PARTICIPANT, given.participantId().value(), "role", given.role().name());
            case EntitlementSet set -> Change.updated(
                    before, ItemKind.PARTICIPANT, set.participantId().value(), "entitledToDecide", set.entitledToDecide());
            case ParticipantLeft left ->
                Change.updated(before, ItemKind.PARTICIPANT, left.participantId().value(), "leftAt", at(recorded));
        };
    }
}
