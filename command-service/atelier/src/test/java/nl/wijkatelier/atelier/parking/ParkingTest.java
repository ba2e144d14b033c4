package nl.wijkatelier.atelier.parking;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.addNote;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkatelier.atelier.Example;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.action.ActionEntry;
import nl.wijkatelier.contract.action.ActionId;
import nl.wijkatelier.contract.action.ActionOwner;
import nl.wijkatelier.contract.action.ActionPlanned;
import nl.wijkatelier.contract.board.NotYourPrivateNote;
import nl.wijkatelier.contract.board.NoteIsRemoved;
import nl.wijkatelier.contract.board.RemoveNote;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.parking.DropTopic;
import nl.wijkatelier.contract.parking.ParkTopic;
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
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.StartWritingRound;
import org.junit.jupiter.api.Test;

class ParkingTest {
    private static final TopicId T1 = new TopicId("t1");
    private static final TopicId T9 = new TopicId("t9");
    private static final TopicDestination ELSEWHERE = TopicDestination.of(WHY);

    @Test
    void a_topic_is_parked_once() {
        given().when(ANNA, new ParkTopic(T1, WHY, null))
                .then(new TopicParked(T1, WHY, null))
                .when(BRAM, new ParkTopic(T1, WHY, null))
                .thenRefused(new ItemExists(ItemKind.PARKED_TOPIC, "t1"));
    }

    @Test
    void a_topic_comes_from_a_note_on_a_board() {
        given().when(ANNA, new ParkTopic(T1, WHY, N1))
                .thenRefused(unknown(ItemKind.NOTE, "n1"))
                .and(ANNA, addNote(N1))
                .when(BRAM, new ParkTopic(T1, WHY, N1))
                .then(new TopicParked(T1, WHY, N1))
                .and(ANNA, new RemoveNote(N1))
                .when(BRAM, new ParkTopic(T9, WHY, N1))
                .thenRefused(new NoteIsRemoved(N1));
    }

    @Test
    void what_is_written_in_private_is_not_parked_before_the_reveal() {
        given().and(FEM, new StartWritingRound(new RoundId("r1"), Example.BOARD, SOURCES))
                .and(ANNA, addNote(N1))
                .when(ANNA, new ParkTopic(T1, WHY, N1))
                .thenRefused(new NotYourPrivateNote(N1));
    }

    @Test
    void the_parking_lot_holds_no_more_than_can_be_overseen() {
        var many = given();
        for (int i = 0; i < ParkingDecisions.MOST_TOPICS; i++) {
            many.happened(by(ANNA, new TopicParked(new TopicId("m" + i), WHY, null)));
        }
        many.when(ANNA, new ParkTopic(T1, WHY, null))
                .thenRefused(new ParkingIsFull(ParkingDecisions.MOST_TOPICS))
                .and(ANNA, new DropTopic(new TopicId("m0"), WHY))
                .and(ANNA, new ParkTopic(T1, WHY, null))
                .when(ANNA, new ReopenTopic(new TopicId("m0")))
                .thenRefused(new ParkingIsFull(ParkingDecisions.MOST_TOPICS));
    }

    @Test
    void a_topic_is_taken_up_elsewhere() {
        parked().when(BRAM, new TakeUpTopic(T1, ELSEWHERE))
                .then(new TopicTakenUp(T1, ELSEWHERE))
                .when(BRAM, new TakeUpTopic(T1, ELSEWHERE))
                .thenRefused(new TopicIsSettled(T1))
                .when(BRAM, new TakeUpTopic(T9, ELSEWHERE))
                .thenRefused(unknown(ItemKind.PARKED_TOPIC, "t9"));
    }

    @Test
    void a_topic_is_taken_up_in_something_that_is_there() {
        var action = new ActionId("a1");
        var entry = new ActionEntry(SOURCES, ActionOwner.of(ANNA), null, Component.PROCESS, null);
        parked().when(BRAM, new TakeUpTopic(T1, TopicDestination.of(new AgendaItemId("i9"))))
                .thenRefused(unknown(ItemKind.AGENDA_ITEM, "i9"))
                .when(BRAM, new TakeUpTopic(T1, TopicDestination.of(new DecisionId("d9"))))
                .thenRefused(unknown(ItemKind.DECISION, "d9"))
                .when(BRAM, new TakeUpTopic(T1, TopicDestination.of(action)))
                .thenRefused(unknown(ItemKind.ACTION, "a1"))
                .happened(by(ANNA, new ActionPlanned(action, entry)))
                .when(BRAM, new TakeUpTopic(T1, TopicDestination.of(action)))
                .then(new TopicTakenUp(T1, TopicDestination.of(action)));
    }

    @Test
    void a_topic_goes_to_one_place() {
        assertThatThrownBy(() -> new TopicDestination(null, null, null, null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new TopicDestination(new AgendaItemId("i1"), null, null, WHY))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_topic_is_dropped_with_a_reason() {
        parked().when(BRAM, new DropTopic(T1, WHY))
                .then(new TopicDropped(T1, WHY))
                .when(BRAM, new DropTopic(T1, WHY))
                .thenRefused(new TopicIsSettled(T1))
                .when(BRAM, new DropTopic(T9, WHY))
                .thenRefused(unknown(ItemKind.PARKED_TOPIC, "t9"));
    }

    @Test
    void what_was_settled_is_parked_again() {
        parked().when(BRAM, new ReopenTopic(T1))
                .thenRefused(new TopicIsParked(T1))
                .and(BRAM, new DropTopic(T1, WHY))
                .when(ANNA, new ReopenTopic(T1))
                .then(new TopicReopened(T1))
                .when(ANNA, new TakeUpTopic(T1, ELSEWHERE))
                .then(new TopicTakenUp(T1, ELSEWHERE))
                .when(ANNA, new ReopenTopic(T9))
                .thenRefused(unknown(ItemKind.PARKED_TOPIC, "t9"));
    }

    private static Scenario parked() {
        return given().and(ANNA, new ParkTopic(T1, WHY, null));
    }
}
