package nl.wijkatelier.atelier.decision;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.decision.DecisionExample.D1;
import static nl.wijkatelier.atelier.decision.DecisionExample.P2;
import static nl.wijkatelier.atelier.decision.DecisionExample.WEST;
import static nl.wijkatelier.atelier.decision.DecisionExample.inRound;
import static nl.wijkatelier.atelier.decision.DecisionExample.object;
import static nl.wijkatelier.atelier.decision.DecisionExample.take;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.decision.AmendProposal;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.IntegrateObjection;
import nl.wijkatelier.contract.decision.ObjectionId;
import nl.wijkatelier.contract.decision.ObjectionIntegrated;
import nl.wijkatelier.contract.decision.ObjectionIsMet;
import nl.wijkatelier.contract.decision.Position;
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
                .and(ANNA, object())
                .and(FEM, new IntegrateObjection(D1, OF_ANNA, WHY))
                .when(FEM, new IntegrateObjection(D1, OF_ANNA, WHY))
                .thenRefused(new ObjectionIsMet(OF_ANNA));
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
}
