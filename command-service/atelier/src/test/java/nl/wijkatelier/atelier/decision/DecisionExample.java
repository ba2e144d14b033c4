package nl.wijkatelier.atelier.decision;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Scenario.given;

import java.util.List;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.Ground;
import nl.wijkatelier.contract.decision.Mandate;
import nl.wijkatelier.contract.decision.OpenConsentRound;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.decision.ProposalText;
import nl.wijkatelier.contract.decision.ProposeDecision;
import nl.wijkatelier.contract.decision.TakePosition;
import nl.wijkatelier.contract.round.RoundId;

/** The decision that the tests are about. */
final class DecisionExample {
    static final DecisionId D1 = new DecisionId("d1");
    static final ProposalId P1 = new ProposalId("p1");
    static final ProposalId P2 = new ProposalId("p2");
    static final RoundId R1 = new RoundId("r1");
    static final RoundId R2 = new RoundId("r2");
    static final ProposalText EAST = new ProposalText("We beginnen in Molenveld-Oost.");
    static final ProposalText WEST = new ProposalText("We beginnen in Molenveld-West.");

    private DecisionExample() {}

    static ProposeDecision propose(DecisionId id, ProposalId proposal, Ground... grounds) {
        return propose(id, proposal, DecisionMethod.CONSENT, grounds);
    }

    static ProposeDecision propose(DecisionId id, ProposalId proposal, DecisionMethod method, Ground... grounds) {
        return new ProposeDecision(
                id,
                proposal,
                SOURCES,
                WHY,
                EAST,
                Component.PROCESS,
                method,
                Mandate.ADVICE_TO_EXECUTIVE,
                null,
                List.of(grounds));
    }

    static Scenario proposed(DecisionMethod method) {
        return given().and(ANNA, propose(D1, P1, method));
    }

    /** A round on the first text, in which Anna and Bram have a say. */
    static Scenario inRound(DecisionMethod method) {
        return proposed(method).and(FEM, new OpenConsentRound(D1, R1, List.of(ANNA, BRAM)));
    }

    static TakePosition take(Position position) {
        return new TakePosition(D1, R1, position, null);
    }

    static TakePosition object() {
        return new TakePosition(D1, R1, Position.OBJECTION, WHY);
    }
}
