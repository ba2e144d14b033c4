package nl.wijkatelier.atelier.round;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.OTHER_BOARD;
import static nl.wijkatelier.atelier.Example.addNote;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.noteAdded;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.round.RevealRound;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.RoundIsRevealed;
import nl.wijkatelier.contract.round.RoundRevealed;
import nl.wijkatelier.contract.round.StartWritingRound;
import nl.wijkatelier.contract.round.WritingRoundIsRunning;
import nl.wijkatelier.contract.round.WritingRoundStarted;
import org.junit.jupiter.api.Test;

class WritingRoundTest {
    private static final RoundId R1 = new RoundId("r1");
    private static final RoundId R2 = new RoundId("r2");

    @Test
    void a_writing_round_is_started() {
        given().when(FEM, new StartWritingRound(R1, BOARD, CONCERNS)).then(new WritingRoundStarted(R1, BOARD, CONCERNS));
    }

    @Test
    void a_board_has_one_writing_round_at_a_time() {
        given()
                .and(FEM, new StartWritingRound(R1, BOARD, CONCERNS))
                .when(FEM, new StartWritingRound(R2, BOARD, CONCERNS))
                .thenRefused(new WritingRoundIsRunning(R1))
                .when(FEM, new StartWritingRound(R2, OTHER_BOARD, CONCERNS))
                .then(new WritingRoundStarted(R2, OTHER_BOARD, CONCERNS));
    }

    @Test
    void a_writing_round_needs_a_board_and_a_new_id() {
        given()
                .and(FEM, new StartWritingRound(R1, BOARD, CONCERNS))
                .when(FEM, new StartWritingRound(R1, OTHER_BOARD, CONCERNS))
                .thenRefused(new ItemExists(ItemKind.ROUND, "r1"))
                .when(FEM, new StartWritingRound(R2, new BoardId("b9"), CONCERNS))
                .thenRefused(unknown(ItemKind.BOARD, "b9"));
    }

    @Test
    void a_round_is_revealed_and_the_next_one_can_start() {
        given()
                .and(FEM, new StartWritingRound(R1, BOARD, CONCERNS))
                .when(FEM, new RevealRound(R1, true))
                .then(new RoundRevealed(R1, true))
                .when(ANNA, addNote(N1))
                .then(noteAdded(N1))
                .when(FEM, new StartWritingRound(R2, BOARD, CONCERNS))
                .then(new WritingRoundStarted(R2, BOARD, CONCERNS));
    }

    @Test
    void a_round_is_revealed_once() {
        given(by(FEM, new WritingRoundStarted(R1, BOARD, CONCERNS)), by(FEM, new RoundRevealed(R1, false)))
                .when(FEM, new RevealRound(R1, false))
                .thenRefused(new RoundIsRevealed(R1));
    }

    @Test
    void an_unknown_round_is_not_revealed() {
        given().when(FEM, new RevealRound(R1, false)).thenRefused(unknown(ItemKind.ROUND, "r1"));
    }
}
