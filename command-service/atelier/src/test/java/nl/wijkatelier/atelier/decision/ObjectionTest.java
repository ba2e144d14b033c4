package nl.wijkatelier.atelier.decision;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
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
import static nl.wijkatelier.atelier.decision.DecisionExample.proposed;
import static nl.wijkatelier.atelier.decision.DecisionExample.take;

import java.util.List;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.decision.AgreeDecision;
import nl.wijkatelier.contract.decision.AmendProposal;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.IntegrateObjection;
import nl.wijkatelier.contract.decision.ObjectionId;
import nl.wijkatelier.contract.decision.ObjectionIntegrated;
import nl.wijkatelier.contract.decision.ObjectionIsMet;
import nl.wijkatelier.contract.decision.ObjectionNeedsAnotherText;
import nl.wijkatelier.contract.decision.ObjectionTested;
import nl.wijkatelier.contract.decision.ObjectionsAreOpen;
import nl.wijkatelier.contract.decision.OpenConsentRound;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.ShowPositions;
import nl.wijkatelier.contract.decision.TakePosition;
import nl.wijkatelier.contract.decision.TestObjection;
import org.junit.jupiter.api.Test;

class ObjectionTest {
    private static final ObjectionId OF_ANNA = new ObjectionId("r1:anna");

    @Test
    void an_objection_is_integrated_in_the_current_text() {
        inRound(DecisionMethod.CONSENT)
                .and(ANNA, object(), new AmendProposal(D1, P2, WEST))
                .when(FEM, new IntegrateObjection(D1, OF_ANNA, WHY))
                .then(new ObjectionIntegrated(D1, OF_ANNA, P2, WHY));
    }

    @Test
    void an_objection_is_met_once() {
        inRound(DecisionMethod.CONSENT)
                .and(ANNA, object(), new AmendProposal(D1, P2, WEST))
                .and(FEM, new IntegrateObjection(D1, OF_ANNA, WHY))
                .when(FEM, new IntegrateObjection(D1, OF_ANNA, WHY))
                .thenRefused(new ObjectionIsMet(OF_ANNA));
    }

    @Test
    void the_text_that_an_objection_is_about_does_not_meet_it_nor_in_a_second_round() {
        inRound(DecisionMethod.CONSENT)
                .and(ANNA, object())
                .when(FEM, new IntegrateObjection(D1, OF_ANNA, WHY))
                .thenRefused(new ObjectionNeedsAnotherText(OF_ANNA))
                .and(FEM, new OpenConsentRound(D1, R2, List.of(BRAM)))
                .when(FEM, new IntegrateObjection(D1, OF_ANNA, WHY))
                .thenRefused(new ObjectionNeedsAnotherText(OF_ANNA));
    }

    @Test
    void nor_does_it_meet_one_that_was_raised_in_silence() {
        proposed(DecisionMethod.CONSENT)
                .and(FEM, new OpenConsentRound(D1, R1, List.of(ANNA), true))
                .and(ANNA, object())
                .and(FEM, new ShowPositions(D1, R1))
                .when(FEM, new IntegrateObjection(D1, OF_ANNA, WHY))
                .thenRefused(new ObjectionNeedsAnotherText(OF_ANNA));
    }

    @Test
    void a_withdrawn_objection_needs_no_integration() {
        inRound(DecisionMethod.CONSENT)
                .and(ANNA, object(), take(Position.CONSENT))
                .when(FEM, new IntegrateObjection(D1, OF_ANNA, WHY))
                .thenRefused(new ObjectionIsMet(OF_ANNA));
    }

    @Test
    void an_unknown_objection_is_not_integrated() {
        inRound(DecisionMethod.CONSENT)
                .when(FEM, new IntegrateObjection(D1, OF_ANNA, WHY))
                .thenRefused(unknown(ItemKind.OBJECTION, "r1:anna"));
    }

    @Test
    void an_objection_that_holds_is_still_to_be_met() {
        inRound(DecisionMethod.CONSENT)
                .and(ANNA, object())
                .and(BRAM, take(Position.CONSENT))
                .when(FEM, new TestObjection(D1, OF_ANNA, true, WHY))
                .then(new ObjectionTested(D1, OF_ANNA, true, WHY))
                .when(FEM, new TestObjection(D1, OF_ANNA, true, WHY))
                .thenNothingChanges()
                .when(FEM, new AgreeDecision(D1, null, null, null))
                .thenRefused(new ObjectionsAreOpen(List.of(OF_ANNA)));
    }

    @Test
    void an_objection_that_does_not_argue_harm_stands_in_the_way_of_nothing() {
        inRound(DecisionMethod.CONSENT)
                .and(ANNA, object())
                .and(BRAM, take(Position.CONSENT))
                .when(FEM, new TestObjection(D1, OF_ANNA, false, WHY))
                .then(new ObjectionTested(D1, OF_ANNA, false, WHY))
                .when(FEM, new AgreeDecision(D1, null, null, null))
                .then(new DecisionAgreed(D1, P1, null, null));
    }

    @Test
    void an_objection_with_another_reason_is_open_again() {
        inRound(DecisionMethod.CONSENT)
                .and(ANNA, object())
                .and(BRAM, take(Position.CONSENT))
                .and(FEM, new TestObjection(D1, OF_ANNA, false, WHY))
                .and(ANNA, new TakePosition(D1, R1, Position.OBJECTION, new Explanation("Het net is vol.")))
                .when(FEM, new AgreeDecision(D1, null, null, null))
                .thenRefused(new ObjectionsAreOpen(List.of(OF_ANNA)));
    }

    @Test
    void what_was_set_aside_can_be_withdrawn_or_met_after_all() {
        inRound(DecisionMethod.CONSENT)
                .and(ANNA, object())
                .and(FEM, new TestObjection(D1, OF_ANNA, false, WHY), new AmendProposal(D1, P2, WEST))
                .when(FEM, new IntegrateObjection(D1, OF_ANNA, WHY))
                .then(new ObjectionIntegrated(D1, OF_ANNA, P2, WHY))
                .when(FEM, new TestObjection(D1, OF_ANNA, true, WHY))
                .thenRefused(new ObjectionIsMet(OF_ANNA));
    }

    @Test
    void there_is_nothing_to_test_without_an_objection() {
        inRound(DecisionMethod.CONSENT)
                .when(FEM, new TestObjection(D1, OF_ANNA, true, WHY))
                .thenRefused(unknown(ItemKind.OBJECTION, "r1:anna"));
    }
}
