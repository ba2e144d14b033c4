package nl.wijkatelier.atelier.decision;

import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.board.Boards;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.atelier.round.Rounds;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.decision.AgreeDecision;
import nl.wijkatelier.contract.decision.AmendProposal;
import nl.wijkatelier.contract.decision.DecisionCommand;
import nl.wijkatelier.contract.decision.IntegrateObjection;
import nl.wijkatelier.contract.decision.OpenConsentRound;
import nl.wijkatelier.contract.decision.ProposeDecision;
import nl.wijkatelier.contract.decision.RejectDecision;
import nl.wijkatelier.contract.decision.SupersedeDecision;
import nl.wijkatelier.contract.decision.TakePosition;
import nl.wijkatelier.contract.people.ParticipantId;

/** What commands about decisions lead to. */
public final class DecisionDecisions {
    private final Proposing proposing;
    private final PositionTaking positionTaking;
    private final Settling settling;

    public DecisionDecisions(
            Deliberations deliberations, Boards boards, Rounds rounds, Stakeholders stakeholders, People people) {
        var dossiers = new Dossiers(deliberations);
        proposing = new Proposing(deliberations, dossiers, new Grounds(boards, rounds, stakeholders, deliberations));
        positionTaking = new PositionTaking(deliberations, dossiers, people);
        settling = new Settling(dossiers, people);
    }

    /** What a command about a decision leads to. */
    public Decision decide(DecisionCommand command, ParticipantId actor) {
        return switch (command) {
            case ProposeDecision propose -> proposing.propose(propose);
            case AmendProposal amend -> proposing.amend(amend);
            case OpenConsentRound open -> positionTaking.open(open);
            case TakePosition take -> positionTaking.take(take, actor);
            case IntegrateObjection integrate -> settling.integrate(integrate);
            case AgreeDecision agree -> settling.agree(agree);
            case RejectDecision reject -> settling.reject(reject);
            case SupersedeDecision supersede -> settling.supersede(supersede);
        };
    }
}
