package nl.wijkatelier.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.wijkatelier.contract.action.ActionEntry;
import nl.wijkatelier.contract.action.ActionId;
import nl.wijkatelier.contract.action.ActionOwner;
import nl.wijkatelier.contract.action.ActionPlanned;
import nl.wijkatelier.contract.action.AmendAction;
import nl.wijkatelier.contract.action.CompleteAction;
import nl.wijkatelier.contract.action.PlanAction;
import nl.wijkatelier.contract.atelier.RootHash;
import nl.wijkatelier.contract.board.BackgroundImage;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.Bounds;
import nl.wijkatelier.contract.board.DrawLink;
import nl.wijkatelier.contract.board.ImageId;
import nl.wijkatelier.contract.board.ImageType;
import nl.wijkatelier.contract.board.LayBackground;
import nl.wijkatelier.contract.board.LinkId;
import nl.wijkatelier.contract.decision.AgreeDecision;
import nl.wijkatelier.contract.decision.DecideOnAdvice;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.FormalDecision;
import nl.wijkatelier.contract.decision.FormalOutcome;
import nl.wijkatelier.contract.decision.FormalPath;
import nl.wijkatelier.contract.decision.ObjectionId;
import nl.wijkatelier.contract.decision.PlanFormalDecision;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.decision.RecordFormalDecision;
import nl.wijkatelier.contract.decision.VotingRule;
import nl.wijkatelier.contract.decision.VotingThreshold;
import nl.wijkatelier.contract.intake.RecordIntake;
import nl.wijkatelier.contract.intake.RecordIntakeDay;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.process.FollowStepPlan;
import nl.wijkatelier.contract.process.HurdleScore;
import nl.wijkatelier.contract.process.StepDates;
import nl.wijkatelier.contract.process.StepPlanItem;
import nl.wijkatelier.contract.process.StepPlanItemId;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayPlan;
import nl.wijkatelier.contract.programme.PlanHalfDay;
import nl.wijkatelier.contract.programme.ReplanHalfDay;
import nl.wijkatelier.contract.programme.TimeOfDay;
import nl.wijkatelier.contract.resource.PhaseHours;
import nl.wijkatelier.contract.resource.ResourceEntry;
import nl.wijkatelier.contract.resource.ResourcePhase;
import nl.wijkatelier.contract.round.OpenDotVote;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.VoteId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ImpossibleValueTest {

    @Test
    void no_more_dots_fit_on_a_note_than_there_are() {
        assertThatThrownBy(() -> new OpenDotVote(new VoteId("v1"), new BoardId("b1"), 3, 4))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("perNote must be 1 to 3");
    }

    @Test
    void an_image_is_named_by_a_hash_and_by_nothing_else() {
        for (var name : List.of("", "a".repeat(63), "A".repeat(64), "../" + "a".repeat(61), "g".repeat(64))) {
            assertThatThrownBy(() -> new ImageId(name)).as(name).isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void a_root_is_the_base64_of_a_hash_and_nothing_else() {
        for (var root : List.of("", "a".repeat(44), "a".repeat(42) + "=", "-".repeat(43) + "=")) {
            assertThatThrownBy(() -> new RootHash(root)).as(root).isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void an_image_under_a_board_is_to_be_seen() {
        var image = new BackgroundImage(new ImageId("a".repeat(64)), ImageType.PNG, 3, 2);
        var place = new Bounds(0, 0, 30, 20);
        for (int opacity : new int[] {9, 101}) {
            assertThatThrownBy(() -> new LayBackground(new BoardId("b1"), image, place, new Title("Kaart"), null, opacity))
                    .hasMessage("opacity must be 10 to 100");
        }
    }

    @Test
    void a_step_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new StepDates(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 1)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("until must not be before the first day");
    }

    @Test
    void a_step_is_in_a_year_that_anybody_plans_in() {
        assertThatThrownBy(() -> StepDates.on(LocalDate.of(20270, 3, 2)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("from must be 2000 to 2199");
    }

    @Test
    void an_intake_was_held_in_a_year_that_anybody_remembers() {
        assertThatThrownBy(() -> new RecordIntake(LocalDate.of(1066, 1, 1), null, List.of()))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("heldOn must be 2000 to 2199");
        refusedFor("heldOn", () -> new RecordIntakeDay(LocalDate.of(1066, 1, 1)));
    }

    @Test
    void every_day_that_is_asked_for_is_in_a_year_that_can_be_meant() {
        var decision = new DecisionId("d1");
        var why = new Explanation("Omdat");
        var reference = new Title("Besluit 12");
        var somebody = ActionOwner.of(new ParticipantId("p1"));
        for (var year : List.of(1, 1999, 2200, 9999)) {
            var day = LocalDate.of(year, 5, 1);
            var entry = new ActionEntry(reference, somebody, day, Component.PROCESS, null);
            var plan = new HalfDayPlan(day, new TimeOfDay("09:00"), new TimeOfDay("13:00"), null);
            var formal = new FormalDecision(FormalOutcome.ADOPTED, day, reference, null);
            refusedFor("reviewAt", () -> new AgreeDecision(decision, why, null, day));
            refusedFor("reviewAt", () -> new DecideOnAdvice(decision, why, null, day));
            refusedFor("expectedAt", () -> new PlanFormalDecision(decision, new FormalPath(null, day)));
            refusedFor("decidedAt", () -> new RecordFormalDecision(decision, formal));
            refusedFor("dueAt", () -> new PlanAction(new ActionId("a1"), entry));
            refusedFor("dueAt", () -> new AmendAction(new ActionId("a1"), entry, 1));
            refusedFor("doneAt", () -> new CompleteAction(new ActionId("a1"), day));
            refusedFor("date", () -> new PlanHalfDay(new HalfDayId("h1"), plan));
            refusedFor("date", () -> new ReplanHalfDay(new HalfDayId("h1"), plan));
        }
    }

    private static void refusedFor(String field, ThrowingCallable asking) {
        assertThatThrownBy(asking).isInstanceOf(InvalidValue.class).hasMessage(field + " must be 2000 to 2199");
    }

    @Test
    void what_happened_in_a_year_that_nobody_meant_can_still_be_read() {
        var day = LocalDate.of(1, 1, 1);
        var entry = new ActionEntry(
                new Title("Bellen"), ActionOwner.of(new ParticipantId("p1")), day, Component.PROCESS, null);

        assertThat(new ActionPlanned(new ActionId("a1"), entry).entry().dueAt()).isEqualTo(day);
        assertThat(new DecisionAgreed(new DecisionId("d1"), new ProposalId("v1"), null, day).reviewAt()).isEqualTo(day);
        assertThat(new FormalPath(null, day).expectedAt()).isEqualTo(day);
    }

    @Test
    void likelihood_and_impact_are_one_to_five() {
        assertThatThrownBy(() -> new HurdleScore(0, 3)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new HurdleScore(3, 6)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_step_plan_has_items_with_ids_of_their_own() {
        var title = new Title("Gebied");
        var item = new StepPlanItem(new StepPlanItemId("1.1"), title, title, false);

        assertThatThrownBy(() -> new FollowStepPlan(title, title, List.of()))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("items must not be empty");
        assertThatThrownBy(() -> new FollowStepPlan(title, title, List.of(item, item)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("items must have different ids");
    }

    @Test
    void a_link_goes_from_one_thing_to_another() {
        assertThatThrownBy(() -> new DrawLink(new LinkId("l1"), new BoardId("b1"), "n1", "n1", null))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("to ");
    }

    @Test
    void the_longest_round_and_participant_make_an_objection() {
        var longest = "x".repeat(80);

        assertThat(ObjectionId.of(new RoundId(longest), new ParticipantId(longest)).value())
                .isEqualTo(longest + ":" + longest);
    }

    @Test
    void an_objection_is_named_by_a_round_and_a_participant() {
        assertThatThrownBy(() -> new ObjectionId("r1")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_phase_has_hours_once() {
        var twice = List.of(new PhaseHours(ResourcePhase.ATELIER, 4), new PhaseHours(ResourcePhase.ATELIER, 8));

        assertThatThrownBy(() -> entry(twice, null))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("hours must list each phase at most once");
    }

    @Test
    void hours_and_rates_have_bounds() {
        assertThatThrownBy(() -> new PhaseHours(ResourcePhase.ATELIER, -1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new PhaseHours(ResourcePhase.ATELIER, 400_001)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> entry(List.of(), new Amount(1_000_001)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("hourlyRate ");
    }

    @Test
    void one_person_or_one_party_sees_to_an_action() {
        assertThatThrownBy(() -> new ActionOwner(null, null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ActionOwner(new ParticipantId("p1"), new StakeholderId("s1")))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("owner must be a participant or a stakeholder");
    }

    @Test
    void a_quorum_is_a_share_of_the_entitled() {
        assertThatThrownBy(() -> new VotingRule(VotingThreshold.TWO_THIRDS, 0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new VotingRule(VotingThreshold.TWO_THIRDS, 101)).isInstanceOf(InvalidValue.class);
        assertThat(new VotingRule(VotingThreshold.TWO_THIRDS, 60).quorumOf(3)).isEqualTo(2);
    }

    @Test
    void a_threshold_needs_somebody_in_favour() {
        assertThat(VotingThreshold.MORE_THAN_HALF.needed(4)).isEqualTo(3);
        assertThat(VotingThreshold.TWO_THIRDS.needed(15)).isEqualTo(10);
        assertThat(VotingThreshold.THREE_QUARTERS.needed(5)).isEqualTo(4);
        assertThat(VotingThreshold.TWO_THIRDS.needed(0)).isEqualTo(1);
    }

    private static ResourceEntry entry(List<PhaseHours> hours, Amount hourlyRate) {
        return new ResourceEntry(new StakeholderId("s1"), new Title("Projectleider"), hours, hourlyRate, null);
    }
}
