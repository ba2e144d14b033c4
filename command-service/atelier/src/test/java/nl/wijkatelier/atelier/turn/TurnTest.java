package nl.wijkatelier.atelier.turn;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Scenario.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.people.NotAllowed;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.turn.FinishTurnRound;
import nl.wijkatelier.contract.turn.StartTurnRound;
import nl.wijkatelier.contract.turn.TakeTurn;
import nl.wijkatelier.contract.turn.TurnRoundFinished;
import nl.wijkatelier.contract.turn.TurnRoundId;
import nl.wijkatelier.contract.turn.TurnRoundIsOver;
import nl.wijkatelier.contract.turn.TurnRoundIsRunning;
import nl.wijkatelier.contract.turn.TurnRoundStarted;
import nl.wijkatelier.contract.turn.TurnTaken;
import org.junit.jupiter.api.Test;

class TurnTest {
    private static final TurnRoundId R1 = new TurnRoundId("tr1");
    private static final TurnRoundId R2 = new TurnRoundId("tr2");
    private static final Title QUESTION = new Title("Wat verwacht u van vandaag?");
    private static final Explanation HOPE = new Explanation("Dat we weten waar we beginnen.");
    private static final ParticipantId NOBODY = new ParticipantId("nobody");

    @Test
    void everybody_has_a_turn_in_order() {
        given().when(FEM, new StartTurnRound(R1, QUESTION, List.of(BRAM, ANNA)))
                .then(new TurnRoundStarted(R1, QUESTION, List.of(BRAM, ANNA)))
                .when(FEM, new StartTurnRound(R1, QUESTION, List.of(BRAM)))
                .thenRefused(new ItemExists(ItemKind.TURN_ROUND, "tr1"))
                .when(FEM, new StartTurnRound(R2, QUESTION, List.of(BRAM)))
                .thenRefused(new TurnRoundIsRunning(R1));
    }

    @Test
    void one_says_for_oneself_what_is_kept_and_puts_it_right_later() {
        started().when(ANNA, new TakeTurn(R1, ANNA, null))
                .then(new TurnTaken(R1, ANNA, null))
                .when(ANNA, new TakeTurn(R1, ANNA, HOPE))
                .then(new TurnTaken(R1, ANNA, HOPE))
                .when(ANNA, new TakeTurn(R1, ANNA, HOPE))
                .thenNothingChanges()
                .when(ANNA, new TakeTurn(R1, BRAM, HOPE))
                .thenRefused(new NotAllowed(Role.PARTICIPANT, "TakeTurn"));
    }

    @Test
    void the_facilitator_says_it_for_anybody_who_is_there() {
        started().when(FEM, new TakeTurn(R1, ANNA, HOPE))
                .then(new TurnTaken(R1, ANNA, HOPE))
                .when(FEM, new TakeTurn(R1, NOBODY, null))
                .thenRefused(new ItemUnknown(ItemKind.PARTICIPANT, "nobody"));
    }

    @Test
    void after_the_round_nobody_speaks_in_it() {
        started().when(FEM, new FinishTurnRound(R1))
                .then(new TurnRoundFinished(R1))
                .when(ANNA, new TakeTurn(R1, ANNA, HOPE))
                .thenRefused(new TurnRoundIsOver(R1))
                .when(FEM, new FinishTurnRound(R1))
                .thenRefused(new TurnRoundIsOver(R1))
                .when(FEM, new StartTurnRound(R2, QUESTION, List.of(ANNA)))
                .then(new TurnRoundStarted(R2, QUESTION, List.of(ANNA)));
    }

    @Test
    void who_is_not_there_has_no_turn() {
        given().when(FEM, new StartTurnRound(R1, QUESTION, List.of(ANNA, NOBODY)))
                .thenRefused(new ItemUnknown(ItemKind.PARTICIPANT, "nobody"))
                .when(FEM, new FinishTurnRound(R1))
                .thenRefused(new ItemUnknown(ItemKind.TURN_ROUND, "tr1"));
        assertThatThrownBy(() -> new StartTurnRound(R1, QUESTION, List.of())).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new StartTurnRound(R1, QUESTION, List.of(ANNA, ANNA))).isInstanceOf(InvalidValue.class);
    }

    private static Scenario started() {
        return given().and(FEM, new StartTurnRound(R1, QUESTION, List.of(BRAM, ANNA)));
    }
}
