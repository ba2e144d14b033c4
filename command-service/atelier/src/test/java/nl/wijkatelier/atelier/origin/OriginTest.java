package nl.wijkatelier.atelier.origin;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Scenario.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.board.AddNote;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteIsRemoved;
import nl.wijkatelier.contract.board.NoteText;
import nl.wijkatelier.contract.board.NotYourPrivateNote;
import nl.wijkatelier.contract.board.Point;
import nl.wijkatelier.contract.board.RemoveNote;
import nl.wijkatelier.contract.origin.OriginRecorded;
import nl.wijkatelier.contract.origin.Outcome;
import nl.wijkatelier.contract.origin.RecordOrigin;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.RaiseHurdle;
import nl.wijkatelier.contract.process.WithdrawHurdle;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.StartWritingRound;
import org.junit.jupiter.api.Test;

class OriginTest {
    private static final NoteId N1 = new NoteId("n1");
    private static final NoteId N2 = new NoteId("n2");
    private static final Outcome HURDLE = new Outcome(ItemKind.HURDLE, "h1");

    @Test
    void a_hurdle_keeps_the_notes_that_it_came_from() {
        raised().when(ANNA, new RecordOrigin(HURDLE, List.of(N1, N2)))
                .then(new OriginRecorded(HURDLE, List.of(N1, N2)))
                .when(ANNA, new RecordOrigin(HURDLE, List.of(N1, N2)))
                .thenNothingChanges()
                .when(FEM, new RecordOrigin(HURDLE, List.of()))
                .then(new OriginRecorded(HURDLE, List.of()));
    }

    @Test
    void what_is_not_there_came_from_nothing() {
        raised().when(ANNA, new RecordOrigin(new Outcome(ItemKind.ACTION, "h1"), List.of(N1)))
                .thenRefused(new ItemUnknown(ItemKind.ACTION, "h1"))
                .when(ANNA, new RecordOrigin(HURDLE, List.of(new NoteId("n9"))))
                .thenRefused(new ItemUnknown(ItemKind.NOTE, "n9"))
                .and(FEM, new WithdrawHurdle(new HurdleId("h1")))
                .when(ANNA, new RecordOrigin(HURDLE, List.of(N1)))
                .thenRefused(new ItemUnknown(ItemKind.HURDLE, "h1"));
    }

    @Test
    void a_note_that_is_still_private_becomes_nothing() {
        given().and(FEM, new RaiseHurdle(new HurdleId("h1"), SOURCES, null, Component.GENERAL))
                .and(FEM, new StartWritingRound(new RoundId("r1"), BOARD, new Title("Wat ging er mis?")))
                .and(ANNA, note(N1))
                .when(ANNA, new RecordOrigin(HURDLE, List.of(N1)))
                .thenRefused(new NotYourPrivateNote(N1));
    }

    @Test
    void what_it_came_from_may_be_off_the_board_since() {
        raised().and(ANNA, new RecordOrigin(HURDLE, List.of(N1)))
                .and(FEM, new RemoveNote(N1))
                .when(FEM, new RecordOrigin(HURDLE, List.of(N1, N2)))
                .then(new OriginRecorded(HURDLE, List.of(N1, N2)))
                .when(FEM, new RecordOrigin(HURDLE, List.of(N2)))
                .then(new OriginRecorded(HURDLE, List.of(N2)))
                .when(FEM, new RecordOrigin(HURDLE, List.of(N1)))
                .thenRefused(new NoteIsRemoved(N1));
    }

    @Test
    void each_note_is_named_once_and_becomes_a_hurdle_a_step_or_an_action() {
        assertThatThrownBy(() -> new RecordOrigin(HURDLE, List.of(N1, N1))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Outcome(ItemKind.NOTE, "n1")).isInstanceOf(InvalidValue.class);
    }

    private static Scenario raised() {
        return given().and(ANNA, note(N1), note(N2))
                .and(FEM, new RaiseHurdle(new HurdleId("h1"), SOURCES, null, Component.GENERAL));
    }

    private static AddNote note(NoteId id) {
        return new AddNote(id, BOARD, new NoteText("Netverzwaring kwam te laat"), new Point(0, 0), NoteColour.YELLOW);
    }
}
