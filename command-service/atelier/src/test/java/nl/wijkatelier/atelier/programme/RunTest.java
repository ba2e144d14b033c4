package nl.wijkatelier.atelier.programme;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.D1;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.D2;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.FIRST;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.I1;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.I2;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.I3;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.OPENING;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.SECOND;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.component;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.item;
import static nl.wijkatelier.contract.programme.PhaseVisibility.ALL;
import static nl.wijkatelier.contract.programme.PhaseVisibility.ALL_ANON;
import static nl.wijkatelier.contract.programme.PhaseVisibility.OWN;
import static nl.wijkatelier.contract.programme.PhaseVisibility.RESULTS_HIDDEN;

import java.util.List;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.activity.ActivityEnded;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.activity.ActivityIsRunning;
import nl.wijkatelier.contract.activity.ActivityStarted;
import nl.wijkatelier.contract.activity.EndActivity;
import nl.wijkatelier.contract.activity.StartActivity;
import nl.wijkatelier.contract.people.NotAllowed;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.programme.AgendaItemFinished;
import nl.wijkatelier.contract.programme.AgendaItemHasBegun;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.AgendaItemIsNotRunning;
import nl.wijkatelier.contract.programme.AgendaItemIsRunning;
import nl.wijkatelier.contract.programme.AgendaItemStarted;
import nl.wijkatelier.contract.programme.AgendaPhase;
import nl.wijkatelier.contract.programme.AgendaPhaseStarted;
import nl.wijkatelier.contract.programme.CloseHalfDay;
import nl.wijkatelier.contract.programme.FinishAgendaItem;
import nl.wijkatelier.contract.programme.HalfDayIsNotOpen;
import nl.wijkatelier.contract.programme.MoveAgendaItem;
import nl.wijkatelier.contract.programme.NoNextPhase;
import nl.wijkatelier.contract.programme.OpenHalfDay;
import nl.wijkatelier.contract.programme.PlanHalfDay;
import nl.wijkatelier.contract.programme.ReplanAgendaItem;
import nl.wijkatelier.contract.programme.StartAgendaItem;
import nl.wijkatelier.contract.programme.StartNextPhase;
import nl.wijkatelier.contract.programme.WithdrawAgendaItem;
import nl.wijkatelier.contract.round.CloseDotVote;
import nl.wijkatelier.contract.round.DotVoteClosed;
import nl.wijkatelier.contract.round.DotVoteOpened;
import nl.wijkatelier.contract.round.RevealRound;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.RoundRevealed;
import nl.wijkatelier.contract.round.StartWritingRound;
import nl.wijkatelier.contract.round.VoteId;
import nl.wijkatelier.contract.round.WritingRoundIsRunning;
import nl.wijkatelier.contract.round.WritingRoundStarted;
import org.junit.jupiter.api.Test;

class RunTest {
    private static final ActivityId A1 = new ActivityId("a1");
    private static final ActivityId A2 = new ActivityId("a2");
    private static final ActivityId A3 = new ActivityId("a3");
    private static final RoundId R1 = new RoundId("a1");
    private static final AgendaPhase ASK = new AgendaPhase(new Title("Vraag tonen"), 2, ALL, null);
    private static final AgendaPhase WRITE = new AgendaPhase(new Title("Stil schrijven"), 8, OWN, null);
    private static final AgendaPhase REVEAL = new AgendaPhase(new Title("Onthullen"), 2, ALL_ANON, null);
    private static final AgendaPhase READ = new AgendaPhase(new Title("Lezen"), 8, ALL, null);
    private static final AgendaPhase VOTE = new AgendaPhase(new Title("Stil stemmen"), 4, RESULTS_HIDDEN, 3);

    @Test
    void an_item_is_started_and_its_first_phase_is_on_the_clock() {
        opened().when(FEM, new StartAgendaItem(I2, A1, null, List.of(ASK, READ)))
                .then(
                        new AgendaItemStarted(I2, null, List.of(ASK, READ)),
                        new ActivityStarted(A1, ASK.title(), Component.TECHNOLOGY, null, 2),
                        new AgendaPhaseStarted(I2, 1, A1));
    }

    @Test
    void the_next_phase_follows_on_the_same_clock() {
        started(ASK, READ)
                .when(FEM, new StartNextPhase(I2, A2))
                .then(
                        new ActivityEnded(A1),
                        new ActivityStarted(A2, READ.title(), Component.TECHNOLOGY, BOARD, 8),
                        new AgendaPhaseStarted(I2, 2, A2))
                .when(FEM, new StartNextPhase(I2, A3))
                .thenRefused(new NoNextPhase(I2));
    }

    @Test
    void writing_in_silence_is_a_round_on_the_board_and_is_revealed_as_the_next_phase_says() {
        opened().when(FEM, new StartAgendaItem(I2, A1, BOARD, List.of(WRITE, REVEAL, READ)))
                .then(
                        new AgendaItemStarted(I2, BOARD, List.of(WRITE, REVEAL, READ)),
                        new ActivityStarted(A1, WRITE.title(), Component.TECHNOLOGY, BOARD, 8),
                        new AgendaPhaseStarted(I2, 1, A1),
                        new WritingRoundStarted(R1, BOARD, WRITE.title()))
                .when(FEM, new StartNextPhase(I2, A2))
                .then(
                        new RoundRevealed(R1, true),
                        new ActivityEnded(A1),
                        new ActivityStarted(A2, REVEAL.title(), Component.TECHNOLOGY, BOARD, 2),
                        new AgendaPhaseStarted(I2, 2, A2))
                .when(FEM, new StartNextPhase(I2, A3))
                .then(
                        new ActivityEnded(A2),
                        new ActivityStarted(A3, READ.title(), Component.TECHNOLOGY, BOARD, 8),
                        new AgendaPhaseStarted(I2, 3, A3));
    }

    @Test
    void as_long_as_phases_are_as_hidden_the_round_goes_on() {
        var pairs = new AgendaPhase(new Title("Tweetal"), 2, OWN, null);
        started(WRITE, pairs, READ)
                .when(FEM, new StartNextPhase(I2, A2))
                .then(
                        new ActivityEnded(A1),
                        new ActivityStarted(A2, pairs.title(), Component.TECHNOLOGY, BOARD, 2),
                        new AgendaPhaseStarted(I2, 2, A2))
                .when(FEM, new StartNextPhase(I2, A3))
                .then(
                        new RoundRevealed(R1, false),
                        new ActivityEnded(A2),
                        new ActivityStarted(A3, READ.title(), Component.TECHNOLOGY, BOARD, 8),
                        new AgendaPhaseStarted(I2, 3, A3));
    }

    @Test
    void voting_in_silence_is_a_vote_on_the_board_and_is_closed_for_the_next_phase() {
        opened().when(FEM, new StartAgendaItem(I2, A1, BOARD, List.of(VOTE, READ)))
                .then(
                        new AgendaItemStarted(I2, BOARD, List.of(VOTE, READ)),
                        new ActivityStarted(A1, VOTE.title(), Component.TECHNOLOGY, BOARD, 4),
                        new AgendaPhaseStarted(I2, 1, A1),
                        new DotVoteOpened(new VoteId("a1"), BOARD, 3, 1))
                .when(FEM, new StartNextPhase(I2, A2))
                .then(
                        new DotVoteClosed(new VoteId("a1")),
                        new ActivityEnded(A1),
                        new ActivityStarted(A2, READ.title(), Component.TECHNOLOGY, BOARD, 8),
                        new AgendaPhaseStarted(I2, 2, A2));
    }

    @Test
    void what_the_facilitator_ended_before_is_not_ended_again() {
        started(WRITE, VOTE, READ)
                .and(FEM, new RevealRound(R1, false), new EndActivity(A1))
                .when(FEM, new StartNextPhase(I2, A2))
                .then(
                        new ActivityStarted(A2, VOTE.title(), Component.TECHNOLOGY, BOARD, 4),
                        new AgendaPhaseStarted(I2, 2, A2),
                        new DotVoteOpened(new VoteId("a2"), BOARD, 3, 1))
                .and(FEM, new CloseDotVote(new VoteId("a2")), new EndActivity(A2))
                .when(FEM, new FinishAgendaItem(I2))
                .then(new AgendaItemFinished(I2));
    }

    @Test
    void what_was_shown_too_early_is_hidden_anew_in_a_next_phase_that_is_as_hidden() {
        started(WRITE, WRITE, WRITE, READ)
                .and(FEM, new RevealRound(R1, false))
                .when(FEM, new StartNextPhase(I2, A2))
                .then(
                        new ActivityEnded(A1),
                        new ActivityStarted(A2, WRITE.title(), Component.TECHNOLOGY, BOARD, 8),
                        new AgendaPhaseStarted(I2, 2, A2),
                        new WritingRoundStarted(new RoundId("a2"), BOARD, WRITE.title()))
                .and(FEM, new StartNextPhase(I2, A3))
                .when(FEM, new StartNextPhase(I2, new ActivityId("a4")))
                .then(
                        new RoundRevealed(new RoundId("a2"), false),
                        new ActivityEnded(A3),
                        new ActivityStarted(new ActivityId("a4"), READ.title(), Component.TECHNOLOGY, BOARD, 8),
                        new AgendaPhaseStarted(I2, 4, new ActivityId("a4")));
    }

    @Test
    void finishing_closes_a_vote_so_that_nobody_votes_on() {
        started(VOTE, READ)
                .when(FEM, new FinishAgendaItem(I2))
                .then(new DotVoteClosed(new VoteId("a1")), new ActivityEnded(A1), new AgendaItemFinished(I2));
    }

    @Test
    void finishing_ends_the_clock_and_shows_nothing_that_was_written_unseen() {
        started(WRITE, READ)
                .when(FEM, new FinishAgendaItem(I2))
                .then(new ActivityEnded(A1), new AgendaItemFinished(I2))
                .when(FEM, new FinishAgendaItem(I2))
                .thenRefused(new AgendaItemIsNotRunning(I2))
                .when(FEM, new StartNextPhase(I2, A2))
                .thenRefused(new AgendaItemIsNotRunning(I2));
    }

    @Test
    void an_item_is_started_once_on_an_open_half_day_and_one_at_a_time() {
        var phases = List.of(ASK);
        opened().when(FEM, new StartAgendaItem(I3, A1, null, phases))
                .thenRefused(new HalfDayIsNotOpen(D2))
                .when(ANNA, new StartAgendaItem(I2, A1, null, phases))
                .thenRefused(new NotAllowed(Role.PARTICIPANT, "StartAgendaItem"))
                .when(FEM, new StartAgendaItem(new AgendaItemId("i9"), A1, null, phases))
                .thenRefused(unknown(ItemKind.AGENDA_ITEM, "i9"))
                .and(FEM, new StartAgendaItem(I1, A1, null, phases))
                .when(FEM, new StartAgendaItem(I2, A2, null, phases))
                .thenRefused(new AgendaItemIsRunning(I1))
                .when(FEM, new CloseHalfDay(D1))
                .thenRefused(new AgendaItemIsRunning(I1))
                .and(FEM, new FinishAgendaItem(I1))
                .when(FEM, new StartAgendaItem(I1, A2, null, phases))
                .thenRefused(new AgendaItemHasBegun(I1))
                .when(FEM, new StartAgendaItem(I2, A1, null, phases))
                .thenRefused(new ItemExists(ItemKind.ACTIVITY, "a1"));
    }

    @Test
    void another_activity_on_the_clock_comes_first() {
        var other = new StartActivity(A3, new Title("Energizer"), null, null, 5);
        opened().and(FEM, other)
                .when(FEM, new StartAgendaItem(I1, A1, null, List.of(ASK)))
                .thenRefused(new ActivityIsRunning(A3));
        started(ASK, READ)
                .and(FEM, new EndActivity(A1), other)
                .when(FEM, new StartNextPhase(I2, A2))
                .thenRefused(new ActivityIsRunning(A3));
    }

    @Test
    void a_round_that_runs_on_the_board_comes_first_and_nothing_is_started() {
        opened().and(FEM, new StartWritingRound(new RoundId("r9"), BOARD, new Title("Vraag")))
                .when(FEM, new StartAgendaItem(I2, A1, BOARD, List.of(WRITE)))
                .thenRefused(new WritingRoundIsRunning(new RoundId("r9")));
    }

    @Test
    void what_has_begun_stays_as_it_is() {
        started(ASK)
                .when(FEM, new ReplanAgendaItem(I2, OPENING))
                .thenRefused(new AgendaItemHasBegun(I2))
                .when(FEM, new MoveAgendaItem(I2, D2, null))
                .thenRefused(new AgendaItemHasBegun(I2))
                .when(FEM, new WithdrawAgendaItem(I2))
                .thenRefused(new AgendaItemHasBegun(I2));
    }

    /** An open half-day with two items, and one that is not open with one. */
    private static Scenario opened() {
        return given().and(
                FEM,
                new PlanHalfDay(D1, FIRST),
                new PlanHalfDay(D2, SECOND),
                item(I1, D1, OPENING),
                item(I2, D1, component(Component.TECHNOLOGY, 45)),
                item(I3, D2, OPENING),
                new OpenHalfDay(D1));
    }

    private static Scenario started(AgendaPhase... phases) {
        return opened().and(FEM, new StartAgendaItem(I2, A1, BOARD, List.of(phases)));
    }
}
