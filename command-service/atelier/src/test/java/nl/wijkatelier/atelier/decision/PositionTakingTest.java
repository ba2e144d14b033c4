package nl.wijkatelier.atelier.decision;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.STRANGER;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.decision.DecisionExample.D1;
import static nl.wijkatelier.atelier.decision.DecisionExample.P1;
import static nl.wijkatelier.atelier.decision.DecisionExample.P2;
import static nl.wijkatelier.atelier.decision.DecisionExample.R1;
import static nl.wijkatelier.atelier.decision.DecisionExample.R2;
import static nl.wijkatelier.atelier.decision.DecisionExample.WEST;
import static nl.wijkatelier.atelier.decision.DecisionExample.inRound;
import static nl.wijkatelier.atelier.decision.DecisionExample.object;
import static nl.wijkatelier.atelier.decision.DecisionExample.propose;
import static nl.wijkatelier.atelier.decision.DecisionExample.proposed;
import static nl.wijkatelier.atelier.decision.DecisionExample.take;

import java.util.List;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.decision.AmendProposal;
import nl.wijkatelier.contract.decision.ConsentRoundOpened;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionIsSettled;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.NotEntitled;
import nl.wijkatelier.contract.decision.ObjectionId;
import nl.wijkatelier.contract.decision.ObjectionRaised;
import nl.wijkatelier.contract.decision.ObjectionWithdrawn;
import nl.wijkatelier.contract.decision.OpenConsentRound;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.PositionNotOfMethod;
import nl.wijkatelier.contract.decision.PositionTaken;
import nl.wijkatelier.contract.decision.ReasonMissing;
import nl.wijkatelier.contract.decision.RejectDecision;
import nl.wijkatelier.contract.decision.RoundIsNotOpen;
import nl.wijkatelier.contract.decision.RoundIsOpen;
import nl.wijkatelier.contract.decision.TakePosition;
import nl.wijkatelier.contract.people.NotJoined;
import org.junit.jupiter.api.Test;

class PositionTakingTest {
    private static final ObjectionId OF_ANNA = new ObjectionId("r1:anna");

    @Test
    void a_round_is_opened_on_the_current_text() {
        proposed(DecisionMethod.CONSENT)
                .when(FEM, new OpenConsentRound(D1, R1, List.of(ANNA, BRAM, ANNA)))
                .then(new ConsentRoundOpened(D1, R1, P1, List.of(ANNA, BRAM)));
    }

    @Test
    void the_same_people_are_not_asked_twice_about_one_text() {
        inRound(DecisionMethod.CONSENT)
                .when(FEM, new OpenConsentRound(D1, R2, List.of(BRAM, ANNA)))
                .thenRefused(new RoundIsOpen(R1));
    }

    @Test
    void when_somebody_has_gone_home_the_others_are_asked_anew() {
        inRound(DecisionMethod.CONSENT)
                .when(FEM, new OpenConsentRound(D1, R2, List.of(ANNA)))
                .then(new ConsentRoundOpened(D1, R2, P1, List.of(ANNA)))
                .when(ANNA, new TakePosition(D1, R1, Position.CONSENT, null))
                .thenRefused(new RoundIsNotOpen(R1));
    }

    @Test
    void a_round_needs_a_new_id() {
        inRound(DecisionMethod.CONSENT)
                .and(ANNA, new AmendProposal(D1, P2, WEST))
                .when(FEM, new OpenConsentRound(D1, R1, List.of(ANNA)))
                .thenRefused(new ItemExists(ItemKind.CONSENT_ROUND, "r1"));
    }

    @Test
    void those_entitled_must_have_joined() {
        proposed(DecisionMethod.CONSENT)
                .when(FEM, new OpenConsentRound(D1, R1, List.of(ANNA, STRANGER)))
                .thenRefused(new NotJoined(STRANGER));
    }

    @Test
    void a_settled_decision_gets_no_round() {
        proposed(DecisionMethod.CONSENT)
                .and(FEM, new RejectDecision(D1, WHY))
                .when(FEM, new OpenConsentRound(D1, R1, List.of(ANNA)))
                .thenRefused(new DecisionIsSettled(D1));
    }

    @Test
    void a_position_is_taken_on_the_exact_text() {
        inRound(DecisionMethod.CONSENT)
                .when(ANNA, new TakePosition(D1, R1, Position.CONCERN, WHY))
                .then(new PositionTaken(D1, R1, P1, Position.CONCERN, WHY));
    }

    @Test
    void the_same_position_changes_nothing() {
        inRound(DecisionMethod.CONSENT)
                .and(ANNA, take(Position.CONSENT))
                .when(ANNA, take(Position.CONSENT))
                .thenNothingChanges();
    }

    @Test
    void an_objection_is_raised() {
        inRound(DecisionMethod.CONSENT)
                .when(ANNA, object())
                .then(
                        new PositionTaken(D1, R1, P1, Position.OBJECTION, WHY),
                        new ObjectionRaised(D1, OF_ANNA, P1, WHY));
    }

    @Test
    void who_changes_position_withdraws_the_objection() {
        inRound(DecisionMethod.CONSENT)
                .and(ANNA, object())
                .when(ANNA, take(Position.CONSENT))
                .then(new PositionTaken(D1, R1, P1, Position.CONSENT, null), new ObjectionWithdrawn(D1, OF_ANNA))
                .when(ANNA, take(Position.CONCERN))
                .then(new PositionTaken(D1, R1, P1, Position.CONCERN, null));
    }

    @Test
    void an_objection_and_an_advice_need_a_reason() {
        inRound(DecisionMethod.CONSENT)
                .when(ANNA, take(Position.OBJECTION))
                .thenRefused(new ReasonMissing(Position.OBJECTION));
        inRound(DecisionMethod.ADVICE)
                .when(ANNA, take(Position.ADVICE))
                .thenRefused(new ReasonMissing(Position.ADVICE));
    }

    @Test
    void the_method_says_which_positions_there_are() {
        inRound(DecisionMethod.MAJORITY)
                .when(ANNA, object())
                .thenRefused(new PositionNotOfMethod(DecisionMethod.MAJORITY, Position.OBJECTION));
    }

    @Test
    void who_is_not_entitled_takes_no_position() {
        inRound(DecisionMethod.CONSENT).when(FEM, take(Position.CONSENT)).thenRefused(new NotEntitled(R1));
    }

    @Test
    void there_is_no_position_in_an_unknown_round() {
        inRound(DecisionMethod.CONSENT)
                .and(ANNA, propose(new DecisionId("d2"), P2))
                .when(ANNA, new TakePosition(D1, R2, Position.CONSENT, null))
                .thenRefused(unknown(ItemKind.CONSENT_ROUND, "r2"))
                .when(ANNA, new TakePosition(new DecisionId("d2"), R1, Position.CONSENT, null))
                .thenRefused(unknown(ItemKind.CONSENT_ROUND, "r1"))
                .when(ANNA, new TakePosition(new DecisionId("d9"), R1, Position.CONSENT, null))
                .thenRefused(unknown(ItemKind.DECISION, "d9"));
    }
}
