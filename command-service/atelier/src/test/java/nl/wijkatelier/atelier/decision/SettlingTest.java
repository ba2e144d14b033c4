package nl.wijkatelier.atelier.decision;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.ATELIER;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.NOON;
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
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Occurrence;
import nl.wijkatelier.contract.decision.AgreeDecision;
import nl.wijkatelier.contract.decision.AmendProposal;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionIsNotAgreed;
import nl.wijkatelier.contract.decision.DecisionIsNotLater;
import nl.wijkatelier.contract.decision.DecisionIsSettled;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.DecisionRejected;
import nl.wijkatelier.contract.decision.DecisionSuperseded;
import nl.wijkatelier.contract.decision.IntegrateObjection;
import nl.wijkatelier.contract.decision.MajorityIsNotReached;
import nl.wijkatelier.contract.decision.MinorityViewRecorded;
import nl.wijkatelier.contract.decision.ObjectionId;
import nl.wijkatelier.contract.decision.ObjectionsAreOpen;
import nl.wijkatelier.contract.decision.OpenConsentRound;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.PositionsAreAwaited;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.decision.RecordMinorityView;
import nl.wijkatelier.contract.decision.RejectDecision;
import nl.wijkatelier.contract.decision.ReviewIsPast;
import nl.wijkatelier.contract.decision.SupersedeDecision;
import nl.wijkatelier.contract.decision.TakePosition;
import nl.wijkatelier.contract.people.LeaveAtelier;
import nl.wijkatelier.contract.round.RoundId;
import org.junit.jupiter.api.Test;

class SettlingTest {
    private static final DecisionId D2 = new DecisionId("d2");
    private static final Explanation ELSE = new Explanation("Eerst de prijs, dan het budget.");
    private static final ObjectionId OF_ANNA = new ObjectionId("r1:anna");

    @Test
    void a_proposal_without_open_objections_is_agreed() {
        inRound(DecisionMethod.CONSENT)
                .and(ANNA, take(Position.CONSENT))
                .and(BRAM, take(Position.CONCERN))
                .when(FEM, new AgreeDecision(D1, WHY, null, LocalDate.of(2027, 9, 1)))
                .then(new DecisionAgreed(D1, P1, WHY, LocalDate.of(2027, 9, 1)));
    }

    @Test
    void what_the_minority_wants_to_be_remembered_is_kept_with_the_agreement_or_not_at_all() {
        var agree = new AgreeDecision(D1, WHY, ELSE, null);
        inRound(DecisionMethod.MAJORITY)
                .and(ANNA, take(Position.FOR))
                .and(BRAM, take(Position.ABSTAIN))
                .when(FEM, agree)
                .then(new MinorityViewRecorded(D1, ELSE), new DecisionAgreed(D1, P1, WHY, null));
        inRound(DecisionMethod.MAJORITY)
                .and(FEM, new RecordMinorityView(D1, ELSE))
                .and(ANNA, take(Position.FOR))
                .when(FEM, agree)
                .thenRefused(new PositionsAreAwaited(List.of(BRAM)))
                .and(BRAM, take(Position.FOR))
                .when(FEM, agree)
                .then(new DecisionAgreed(D1, P1, WHY, null));
    }

    @Test
    void it_is_looked_at_again_on_the_day_itself_or_later_and_not_before() {
        var today = LocalDate.ofInstant(NOON, ZoneId.of("Europe/Amsterdam"));
        var yesterday = today.minusDays(1);
        inRound(DecisionMethod.CONSENT)
                .and(ANNA, take(Position.CONSENT))
                .and(BRAM, take(Position.CONSENT))
                .when(FEM, new AgreeDecision(D1, null, null, yesterday))
                .thenRefused(new ReviewIsPast(yesterday))
                .when(FEM, new AgreeDecision(D1, null, null, today))
                .then(new DecisionAgreed(D1, P1, null, today));
    }

    @Test
    void what_is_told_of_the_past_was_to_be_looked_at_again_after_that() {
        var then = Instant.parse("2025-03-05T08:30:00Z");
        var agreed = inRound(DecisionMethod.CONSENT)
                .and(ANNA, take(Position.CONSENT))
                .and(BRAM, take(Position.CONSENT))
                .atelier();
        Function<LocalDate, Decision> imported = reviewAt -> agreed.decide(new Occurrence(
                ATELIER, new CommandId("i1"), FEM, then, FEM, new AgreeDecision(D1, null, null, reviewAt)));

        assertThat(imported.apply(LocalDate.of(2025, 9, 1))).isInstanceOf(Decision.Accepted.class);
        assertThat(imported.apply(LocalDate.of(2025, 3, 4)))
                .isEqualTo(Decision.refused(new ReviewIsPast(LocalDate.of(2025, 3, 4))));
    }

    @Test
    void without_a_round_everybody_who_has_a_say_is_awaited() {
        proposed(DecisionMethod.CONSENT)
                .when(FEM, agree())
                .thenRefused(new PositionsAreAwaited(List.of(FEM, ANNA, BRAM)));
    }

    @Test
    void every_position_is_awaited() {
        inRound(DecisionMethod.CONSENT)
                .when(FEM, agree())
                .thenRefused(new PositionsAreAwaited(List.of(ANNA, BRAM)))
                .and(ANNA, take(Position.CONSENT))
                .when(FEM, agree())
                .thenRefused(new PositionsAreAwaited(List.of(BRAM)));
    }

    @Test
    void who_has_left_is_not_awaited() {
        inRound(DecisionMethod.CONSENT)
                .and(ANNA, take(Position.CONSENT))
                .and(BRAM, new LeaveAtelier(BRAM))
                .when(FEM, agree())
                .then(new DecisionAgreed(D1, P1, null, null));
    }

    @Test
    void nothing_is_agreed_when_everybody_left_without_a_position() {
        inRound(DecisionMethod.CONSENT)
                .and(ANNA, new LeaveAtelier(ANNA))
                .and(BRAM, new LeaveAtelier(BRAM))
                .when(FEM, agree())
                .thenRefused(new PositionsAreAwaited(List.of(ANNA, BRAM)));
    }

    @Test
    void positions_on_an_older_text_do_not_count() {
        inRound(DecisionMethod.CONSENT)
                .and(ANNA, take(Position.CONSENT))
                .and(BRAM, take(Position.CONSENT), new AmendProposal(D1, P2, WEST))
                .when(FEM, agree())
                .thenRefused(new PositionsAreAwaited(List.of(FEM, ANNA, BRAM)));
    }

    @Test
    void an_open_objection_stands_in_the_way_until_it_is_integrated() {
        inRound(DecisionMethod.CONSENT)
                .and(ANNA, object())
                .and(BRAM, take(Position.CONSENT))
                .when(FEM, agree())
                .thenRefused(new ObjectionsAreOpen(List.of(OF_ANNA)))
                .and(FEM, new AmendProposal(D1, P2, WEST), new IntegrateObjection(D1, OF_ANNA, WHY))
                .and(FEM, new OpenConsentRound(D1, R2, List.of(ANNA)))
                .and(ANNA, new TakePosition(D1, R2, Position.CONSENT, null))
                .when(FEM, agree())
                .then(new DecisionAgreed(D1, P2, null, null));
    }

    @Test
    void an_open_objection_to_an_older_text_stands_in_the_way_too() {
        inRound(DecisionMethod.CONSENT)
                .and(ANNA, object(), new AmendProposal(D1, P2, WEST))
                .and(FEM, new OpenConsentRound(D1, R2, List.of(BRAM)))
                .and(BRAM, new TakePosition(D1, R2, Position.CONSENT, null))
                .when(FEM, agree())
                .thenRefused(new ObjectionsAreOpen(List.of(OF_ANNA)));
    }

    @Test
    void a_majority_agrees() {
        inRound(DecisionMethod.MAJORITY)
                .and(ANNA, take(Position.FOR))
                .and(BRAM, take(Position.ABSTAIN))
                .when(FEM, agree())
                .then(new DecisionAgreed(D1, P1, null, null));
    }

    @Test
    void a_tie_is_no_majority() {
        inRound(DecisionMethod.MAJORITY)
                .and(ANNA, take(Position.FOR))
                .and(BRAM, take(Position.AGAINST))
                .when(FEM, agree())
                .thenRefused(new MajorityIsNotReached(1, 1, 2));
    }

    @Test
    void one_decides_having_heard_every_adviser() {
        inRound(DecisionMethod.ADVICE)
                .and(ANNA, new TakePosition(D1, R1, Position.ADVICE, WHY))
                .when(FEM, agree())
                .thenRefused(new PositionsAreAwaited(List.of(BRAM)))
                .and(BRAM, new TakePosition(D1, R1, Position.ADVICE, WHY))
                .when(FEM, agree())
                .then(new DecisionAgreed(D1, P1, null, null));
    }

    @Test
    void a_proposal_is_rejected() {
        proposed(DecisionMethod.CONSENT).when(FEM, new RejectDecision(D1, WHY)).then(new DecisionRejected(D1, P1, WHY));
    }

    @Test
    void a_settled_decision_is_never_rewritten() {
        agreed()
                .when(FEM, agree())
                .thenRefused(new DecisionIsSettled(D1))
                .when(FEM, new RejectDecision(D1, WHY))
                .thenRefused(new DecisionIsSettled(D1))
                .when(ANNA, object())
                .thenRefused(new DecisionIsSettled(D1))
                .when(FEM, new IntegrateObjection(D1, OF_ANNA, WHY))
                .thenRefused(new DecisionIsSettled(D1));
    }

    @Test
    void an_agreed_decision_is_superseded_by_another_agreed_one() {
        bothAgreed()
                .when(FEM, new SupersedeDecision(D1, D2, WHY))
                .then(new DecisionSuperseded(D1, D2, WHY))
                .when(FEM, new SupersedeDecision(D1, D2, WHY))
                .thenRefused(new DecisionIsNotAgreed(D1))
                .when(FEM, new SupersedeDecision(D2, D1, null))
                .thenRefused(new DecisionIsNotAgreed(D1));
    }

    @Test
    void a_decision_does_not_supersede_itself() {
        agreed().when(FEM, new SupersedeDecision(D1, D1, null)).thenRefused(new DecisionIsNotAgreed(D1));
    }

    @Test
    void an_earlier_agreement_does_not_supersede_a_later_one() {
        bothAgreed()
                .when(FEM, new SupersedeDecision(D2, D1, null))
                .thenRefused(new DecisionIsNotLater(D2, D1));
    }

    @Test
    void agreements_do_not_supersede_each_other_in_a_circle() {
        var third = new DecisionId("d3");
        bothAgreed()
                .and(FEM, new SupersedeDecision(D1, D2, null))
                .and(ANNA, propose(third, new ProposalId("p3")))
                .and(FEM, new OpenConsentRound(third, new RoundId("r3"), List.of(ANNA)))
                .and(ANNA, new TakePosition(third, new RoundId("r3"), Position.CONSENT, null))
                .and(FEM, new AgreeDecision(third, null, null, null))
                .when(FEM, new SupersedeDecision(third, D2, null))
                .thenRefused(new DecisionIsNotLater(third, D2))
                .when(FEM, new SupersedeDecision(third, D1, null))
                .thenRefused(new DecisionIsNotAgreed(D1))
                .when(FEM, new SupersedeDecision(D2, third, null))
                .then(new DecisionSuperseded(D2, third, null));
    }

    @Test
    void what_is_not_agreed_supersedes_nothing() {
        agreed()
                .and(ANNA, propose(D2, P2))
                .when(FEM, new SupersedeDecision(D1, D2, null))
                .thenRefused(new DecisionIsNotAgreed(D2))
                .when(FEM, new SupersedeDecision(D1, new DecisionId("d9"), null))
                .thenRefused(unknown(ItemKind.DECISION, "d9"));
    }

    private static AgreeDecision agree() {
        return new AgreeDecision(D1, null, null, null);
    }

    private static Scenario agreed() {
        return inRound(DecisionMethod.CONSENT)
                .and(ANNA, take(Position.CONSENT))
                .and(BRAM, take(Position.CONSENT))
                .and(FEM, agree());
    }

    private static Scenario bothAgreed() {
        return agreed()
                .and(ANNA, propose(D2, P2))
                .and(FEM, new OpenConsentRound(D2, R2, List.of(ANNA)))
                .and(ANNA, new TakePosition(D2, R2, Position.CONSENT, null))
                .and(FEM, new AgreeDecision(D2, null, null, null));
    }
}
