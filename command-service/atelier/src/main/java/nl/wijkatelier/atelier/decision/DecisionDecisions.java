package nl.wijkatelier.atelier.decision;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.board.Boards;
import nl.wijkatelier.atelier.matrix.Matrices;
import nl.wijkatelier.atelier.neighbourhood.Neighbourhoods;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.atelier.resource.Resources;
import nl.wijkatelier.atelier.round.Rounds;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.decision.AddGround;
import nl.wijkatelier.contract.decision.AgreeDecision;
import nl.wijkatelier.contract.decision.AmendProposal;
import nl.wijkatelier.contract.decision.AppointDecider;
import nl.wijkatelier.contract.decision.ClassifyDecision;
import nl.wijkatelier.contract.decision.CountPresent;
import nl.wijkatelier.contract.decision.DecideOnAdvice;
import nl.wijkatelier.contract.decision.DecisionCommand;
import nl.wijkatelier.contract.decision.DescribeBackground;
import nl.wijkatelier.contract.decision.DescribeConsequences;
import nl.wijkatelier.contract.decision.DescribeOption;
import nl.wijkatelier.contract.decision.DropOption;
import nl.wijkatelier.contract.decision.GiveAdvice;
import nl.wijkatelier.contract.decision.IntegrateObjection;
import nl.wijkatelier.contract.decision.OpenConsentRound;
import nl.wijkatelier.contract.decision.PlanFormalDecision;
import nl.wijkatelier.contract.decision.ProposeDecision;
import nl.wijkatelier.contract.decision.RecordFormalDecision;
import nl.wijkatelier.contract.decision.RecordMinorityView;
import nl.wijkatelier.contract.decision.RejectDecision;
import nl.wijkatelier.contract.decision.RemoveGround;
import nl.wijkatelier.contract.decision.SetVotingRule;
import nl.wijkatelier.contract.decision.ShowPositions;
import nl.wijkatelier.contract.decision.SupersedeDecision;
import nl.wijkatelier.contract.decision.TakePosition;
import nl.wijkatelier.contract.decision.TestObjection;
import nl.wijkatelier.contract.people.ParticipantId;

/** What commands about decisions lead to. */
public final class DecisionDecisions {
    private final Proposing proposing;
    private final Recording recording;
    private final OptionWeighing options;
    private final RuleMaking rules;
    private final PositionTaking positionTaking;
    private final ObjectionHandling objections;
    private final Settling settling;
    private final FormalDecisions formal;

    /**
     * What is decided by this state.
     *
     * @param inSilence whether a phase goes on that hides the positions of every round that is opened now
     */
    public DecisionDecisions(
            Deliberations deliberations,
            Boards boards,
            Rounds rounds,
            Stakeholders stakeholders,
            Neighbourhoods neighbourhoods,
            Resources resources,
            PlannedWork plan,
            Matrices matrices,
            People people,
            BooleanSupplier inSilence) {
        var dossiers = new Dossiers(deliberations);
        var grounds = new Grounds(
                boards, rounds, stakeholders, neighbourhoods, resources, plan, matrices, deliberations);
        proposing = new Proposing(deliberations, dossiers, grounds);
        recording = new Recording(dossiers, grounds);
        options = new OptionWeighing(deliberations, dossiers);
        rules = new RuleMaking(dossiers, people);
        positionTaking = new PositionTaking(deliberations, dossiers, people, inSilence);
        objections = new ObjectionHandling(dossiers);
        settling = new Settling(deliberations, dossiers, people);
        formal = new FormalDecisions(dossiers);
    }

    /** A phase begins that hides positions: also those of rounds under way in which nobody has taken one yet. */
    public Decision hidePositions() {
        return positionTaking.hideForPhase();
    }

    /** The phase is over: the positions that it hid are shown, and not those of rounds that are in silence without it. */
    public Decision showPositionsOfPhase() {
        return positionTaking.showOfPhase();
    }

    /**
     * What a command about a decision leads to.
     *
     * @param at when it happens
     */
    public Decision decide(DecisionCommand command, ParticipantId actor, Instant at) {
        return switch (command) {
            case ProposeDecision propose -> proposing.propose(propose);
            case AmendProposal amend -> proposing.amend(amend);
            case DescribeBackground describe -> recording.describe(describe);
            case DescribeOption describe -> options.describe(describe);
            case DropOption drop -> options.drop(drop);
            case AddGround add -> recording.add(add);
            case RemoveGround remove -> recording.remove(remove);
            case DescribeConsequences describe -> recording.describe(describe);
            case ClassifyDecision classify -> recording.classify(classify);
            case SetVotingRule set -> rules.set(set);
            case AppointDecider appoint -> rules.appoint(appoint);
            case OpenConsentRound open -> positionTaking.open(open);
            case ShowPositions show -> positionTaking.show(show);
            case CountPresent count -> positionTaking.count(count);
            case TakePosition take -> positionTaking.take(take, actor);
            case GiveAdvice give -> positionTaking.advise(give, actor);
            case TestObjection test -> objections.test(test);
            case IntegrateObjection integrate -> objections.integrate(integrate);
            case RecordMinorityView keep -> recording.keep(keep);
            case AgreeDecision agree -> settling.agree(agree, actor, at);
            case DecideOnAdvice decide -> settling.decide(decide, actor, at);
            case RejectDecision reject -> settling.reject(reject);
            case SupersedeDecision supersede -> settling.supersede(supersede);
            case PlanFormalDecision plan -> formal.plan(plan);
            case RecordFormalDecision record -> formal.record(record, at);
        };
    }
}
