package nl.wijkatelier.atelier.parking;

import java.util.function.Supplier;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.action.Actions;
import nl.wijkatelier.atelier.board.Boards;
import nl.wijkatelier.atelier.decision.Deliberations;
import nl.wijkatelier.atelier.programme.Programme;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.parking.DropTopic;
import nl.wijkatelier.contract.parking.ParkTopic;
import nl.wijkatelier.contract.parking.ParkingCommand;
import nl.wijkatelier.contract.parking.ParkingEvent;
import nl.wijkatelier.contract.parking.ParkingIsFull;
import nl.wijkatelier.contract.parking.ReopenTopic;
import nl.wijkatelier.contract.parking.TakeUpTopic;
import nl.wijkatelier.contract.parking.TopicDestination;
import nl.wijkatelier.contract.parking.TopicDropped;
import nl.wijkatelier.contract.parking.TopicId;
import nl.wijkatelier.contract.parking.TopicIsParked;
import nl.wijkatelier.contract.parking.TopicIsSettled;
import nl.wijkatelier.contract.parking.TopicParked;
import nl.wijkatelier.contract.parking.TopicReopened;
import nl.wijkatelier.contract.parking.TopicTakenUp;
import org.jspecify.annotations.Nullable;

/** What commands about the parking lot lead to. */
public final class ParkingDecisions {
    /** As many as a group can still oversee; more than that is another half-day. */
    static final int MOST_TOPICS = 200;

    private final ParkingLot lot;
    private final Boards boards;
    private final Programme programme;
    private final Deliberations deliberations;
    private final Actions actions;

    public ParkingDecisions(
            ParkingLot lot, Boards boards, Programme programme, Deliberations deliberations, Actions actions) {
        this.lot = lot;
        this.boards = boards;
        this.programme = programme;
        this.deliberations = deliberations;
        this.actions = actions;
    }

    /** What a command about a topic leads to. */
    public Decision decide(ParkingCommand command) {
        return switch (command) {
            case ParkTopic park -> park(park);
            case TakeUpTopic takeUp -> parked(takeUp.topicId(), () -> takeUp(takeUp));
            case DropTopic drop -> parked(drop.topicId(), () ->
                    Decision.of(new TopicDropped(drop.topicId(), drop.reason())));
            case ReopenTopic reopen -> reopen(reopen.topicId());
        };
    }

    private Decision park(ParkTopic park) {
        if (lot.find(park.topicId()) != null) {
            return Decision.refused(new ItemExists(ItemKind.PARKED_TOPIC, park.topicId().value()));
        }
        // What is still private stays so: a topic is for everybody to read.
        var refusal = park.noteId() == null ? null : boards.refusalToShow(park.noteId());
        return refusal == null
                ? unlessFull(new TopicParked(park.topicId(), park.text(), park.noteId()))
                : Decision.refused(refusal);
    }

    private Decision reopen(TopicId id) {
        var topic = lot.find(id);
        if (topic == null) {
            return unknown(id);
        }
        return topic.parked() ? Decision.refused(new TopicIsParked(id)) : unlessFull(new TopicReopened(id));
    }

    private Decision takeUp(TakeUpTopic takeUp) {
        var refusal = refusalOf(takeUp.destination());
        return refusal == null
                ? Decision.of(new TopicTakenUp(takeUp.topicId(), takeUp.destination()))
                : Decision.refused(refusal);
    }

    private @Nullable Refusal refusalOf(TopicDestination destination) {
        if (destination.agendaItemId() != null && !programme.has(destination.agendaItemId())) {
            return new ItemUnknown(ItemKind.AGENDA_ITEM, destination.agendaItemId().value());
        }
        if (destination.decisionId() != null && !deliberations.has(destination.decisionId())) {
            return new ItemUnknown(ItemKind.DECISION, destination.decisionId().value());
        }
        return destination.actionId() != null && !actions.has(destination.actionId())
                ? new ItemUnknown(ItemKind.ACTION, destination.actionId().value())
                : null;
    }

    private Decision unlessFull(ParkingEvent event) {
        return lot.parked() < MOST_TOPICS
                ? Decision.of(event)
                : Decision.refused(new ParkingIsFull(MOST_TOPICS));
    }

    private Decision parked(TopicId id, Supplier<Decision> decision) {
        var topic = lot.find(id);
        if (topic == null) {
            return unknown(id);
        }
        return topic.parked() ? decision.get() : Decision.refused(new TopicIsSettled(id));
    }

    private static Decision unknown(TopicId id) {
        return Decision.refused(new ItemUnknown(ItemKind.PARKED_TOPIC, id.value()));
    }
}
