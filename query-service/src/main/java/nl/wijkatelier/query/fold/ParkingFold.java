package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.actor;
import static nl.wijkatelier.query.fold.Change.at;
import static nl.wijkatelier.query.fold.Change.text;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.parking.ParkingEvent;
import nl.wijkatelier.contract.parking.TopicDropped;
import nl.wijkatelier.contract.parking.TopicParked;
import nl.wijkatelier.contract.parking.TopicReopened;
import nl.wijkatelier.contract.parking.TopicTakenUp;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** The parking lot. */
final class ParkingFold {
    private ParkingFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, ParkingEvent event) {
        return switch (event) {
            case TopicParked parked -> Change.added(
                    ItemKind.PARKED_TOPIC, parked.topicId().value(),
                    "text", parked.text().value(),
                    "note", text(parked.noteId()),
                    "state", "PARKED",
                    "parkedAt", at(recorded),
                    "parkedBy", actor(recorded));
            case TopicTakenUp takenUp -> Change.updated(
                    before, ItemKind.PARKED_TOPIC, takenUp.topicId().value(),
                    "state", "TAKEN_UP",
                    "agendaItem", text(takenUp.destination().agendaItemId()),
                    "decision", text(takenUp.destination().decisionId()),
                    "action", text(takenUp.destination().actionId()),
                    "elsewhere", text(takenUp.destination().elsewhere()),
                    "settledAt", at(recorded));
            case TopicDropped dropped -> Change.updated(
                    before, ItemKind.PARKED_TOPIC, dropped.topicId().value(),
                    "state", "DROPPED",
                    "droppedBecause", dropped.reason().value(),
                    "settledAt", at(recorded));
            case TopicReopened reopened -> Change.updated(
                    before, ItemKind.PARKED_TOPIC, reopened.topicId().value(),
                    "state", "PARKED",
                    "agendaItem", null,
                    "decision", null,
                    "action", null,
                    "elsewhere", null,
                    "droppedBecause", null,
                    "settledAt", null);
        };
    }
}
