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
import static nl.wijkatelier.atelier.decision.DecisionExample.proposed;
import static nl.wijkatelier.atelier.decision.DecisionExample.take;

import java.util.List;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.decision.AgreeDecision;
import nl.wijkatelier.contract.decision.AmendProposal;
import nl.wijkatelier.contract.decision.AppointDecider;
import nl.wijkatelier.contract.decision.ConsensusIsNotReached;
import nl.wijkatelier.contract.decision.CountPresent;
import nl.wijkatelier.contract.decision.DeciderAppointed;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.MajorityIsNotReached;
import nl.wijkatelier.contract.decision.OpenConsentRound;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.PresentCounted;
import nl.wijkatelier.contract.decision.QuorumIsNotReached;
import nl.wijkatelier.contract.decision.ReasonMissing;
import nl.wijkatelier.contract.decision.RoundIsNotOpen;
import nl.wijkatelier.contract.decision.RuleIsFixed;
import nl.wijkatelier.contract.decision.RuleNotOfMethod;
import nl.wijkatelier.contract.decision.SetVotingRule;
import nl.wijkatelier.contract.decision.TakePosition;
import nl.wijkatelier.contract.decision.VotingRule;
import nl.wijkatelier.contract.decision.VotingRuleSet;
import nl.wijkatelier.contract.decision.VotingThreshold;
import nl.wijkatelier.contract.people.NotJoined;
import nl.wijkatelier.contract.people.ParticipantId;
import org.junit.jupiter.api.Test;

class RuleMakingTest {
    private static final VotingRule TWO_THIRDS = new VotingRule(VotingThreshold.TWO_THIRDS, 50);

    @Test
    void a_majority_is_set_before_the_vote() {
        proposed(DecisionMethod.MAJORITY)
                .when(FEM, new SetVotingRule(D1, TWO_THIRDS))
                .then(new VotingRuleSet(D1, TWO_THIRDS))
                .when(FEM, new SetVotingRule(D1, TWO_THIRDS))
                .thenNothingChanges()
                .and(FEM, new OpenConsentRound(D1, R1, List.of(ANNA)))
                .when(FEM, new SetVotingRule(D1, VotingRule.SIMPLE))
                .thenRefused(new RuleIsFixed(R1))
                .and(ANNA, new AmendProposal(D1, P2, WEST))
                .when(FEM, new SetVotingRule(D1, VotingRule.SIMPLE))
                .then(new VotingRuleSet(D1, VotingRule.SIMPLE));
    }

    @Test
    void one_who_decides_is_appointed_before_the_round() {
        proposed(DecisionMethod.ADVICE)
                .when(FEM, new AppointDecider(D1, STRANGER))
                .thenRefused(new NotJoined(STRANGER))
                .when(FEM, new AppointDecider(D1, ANNA))
                .then(new DeciderAppointed(D1, ANNA))
                .when(FEM, new AppointDecider(D1, ANNA))
                .thenNothingChanges()
                .and(FEM, new OpenConsentRound(D1, R1, List.of(ANNA)))
                .when(FEM, new AppointDecider(D1, BRAM))
                .thenRefused(new RuleIsFixed(R1));
    }

    @Test
    void a_rule_fits_the_method() {
        proposed(DecisionMethod.CONSENT)
                .when(FEM, new SetVotingRule(D1, TWO_THIRDS))
                .thenRefused(new RuleNotOfMethod(DecisionMethod.CONSENT))
                .when(FEM, new AppointDecider(D1, ANNA))
                .thenRefused(new RuleNotOfMethod(DecisionMethod.CONSENT));
    }

    @Test
    void two_thirds_of_the_votes_cast_without_abstentions() {
        inVote(new VotingRule(VotingThreshold.TWO_THIRDS, null), FEM, ANNA, BRAM)
                .and(ANNA, take(Position.FOR))
                .and(BRAM, take(Position.AGAINST))
                .and(FEM, take(Position.ABSTAIN))
                .when(FEM, new AgreeDecision(D1, null, null, null))
                .thenRefused(new MajorityIsNotReached(1, 1, 2))
                .and(FEM, take(Position.FOR))
                .when(FEM, new AgreeDecision(D1, null, null, null))
                .then(new DecisionAgreed(D1, P1, null, null));
    }

    @Test
    void a_quorum_is_enough_and_not_everybody_is_waited_for() {
        inVote(new VotingRule(VotingThreshold.MORE_THAN_HALF, 60), FEM, ANNA, BRAM)
                .and(ANNA, take(Position.FOR))
                .when(FEM, new AgreeDecision(D1, null, null, null))
                .thenRefused(new QuorumIsNotReached(1, 2))
                .and(FEM, take(Position.ABSTAIN))
                .when(FEM, new AgreeDecision(D1, null, null, null))
                .then(new DecisionAgreed(D1, P1, null, null));
    }

    @Test
    void only_abstentions_make_no_majority() {
        inVote(VotingRule.SIMPLE, ANNA)
                .and(ANNA, take(Position.ABSTAIN))
                .when(FEM, new AgreeDecision(D1, null, null, null))
                .thenRefused(new MajorityIsNotReached(0, 0, 1));
    }

    @Test
    void consensus_is_that_everybody_agrees() {
        inRound(DecisionMethod.CONSENSUS)
                .and(ANNA, take(Position.AGREE))
                .when(BRAM, take(Position.DISAGREE))
                .thenRefused(new ReasonMissing(Position.DISAGREE))
                .and(BRAM, new TakePosition(D1, R1, Position.DISAGREE, WHY))
                .when(FEM, new AgreeDecision(D1, null, null, null))
                .thenRefused(new ConsensusIsNotReached(List.of(BRAM)))
                .and(BRAM, take(Position.AGREE))
                .when(FEM, new AgreeDecision(D1, null, null, null))
                .then(new DecisionAgreed(D1, P1, null, null));
    }

    @Test
    void those_present_are_counted_in_the_round_of_now() {
        inRound(DecisionMethod.CONSENT)
                .when(FEM, new CountPresent(D1, R1, 17))
                .then(new PresentCounted(D1, R1, 17))
                .when(FEM, new CountPresent(D1, R1, 17))
                .thenNothingChanges()
                .when(FEM, new CountPresent(D1, R1, 16))
                .then(new PresentCounted(D1, R1, 16))
                .when(FEM, new CountPresent(D1, R2, 17))
                .thenRefused(unknown(ItemKind.CONSENT_ROUND, "r2"))
                .and(ANNA, new AmendProposal(D1, P2, WEST))
                .when(FEM, new CountPresent(D1, R1, 15))
                .thenRefused(new RoundIsNotOpen(R1));
    }

    private static Scenario inVote(VotingRule rule, ParticipantId... entitled) {
        return proposed(DecisionMethod.MAJORITY)
                .and(FEM, new SetVotingRule(D1, rule), new OpenConsentRound(D1, R1, List.of(entitled)));
    }
}
