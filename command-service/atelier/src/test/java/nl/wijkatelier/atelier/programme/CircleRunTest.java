package nl.wijkatelier.atelier.programme;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.INSULATE;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.N2;
import static nl.wijkatelier.atelier.Example.addNote;
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

import java.util.List;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.activity.ActivityEnded;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.activity.ActivityStarted;
import nl.wijkatelier.contract.board.NotYourPrivateNote;
import nl.wijkatelier.contract.board.NoteReworded;
import nl.wijkatelier.contract.board.RemoveNote;
import nl.wijkatelier.contract.board.RestoreNote;
import nl.wijkatelier.contract.board.RewordNote;
import nl.wijkatelier.contract.people.JoinAtelier;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.programme.AgendaItemStarted;
import nl.wijkatelier.contract.programme.AgendaPhase;
import nl.wijkatelier.contract.programme.AgendaPhaseStarted;
import nl.wijkatelier.contract.programme.OpenHalfDay;
import nl.wijkatelier.contract.programme.PhaseVisibility;
import nl.wijkatelier.contract.programme.PlanHalfDay;
import nl.wijkatelier.contract.programme.StartAgendaItem;
import nl.wijkatelier.contract.programme.StartNextPhase;
import nl.wijkatelier.contract.round.Circle;
import nl.wijkatelier.contract.round.CircleGroup;
import nl.wijkatelier.contract.round.CircleWidened;
import nl.wijkatelier.contract.round.RevealRound;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.RoundRevealed;
import nl.wijkatelier.contract.round.WidenCircle;
import nl.wijkatelier.contract.round.WritingRoundStarted;
import nl.wijkatelier.contract.tablegroup.FormTableGroup;
import nl.wijkatelier.contract.tablegroup.SeatParticipant;
import nl.wijkatelier.contract.tablegroup.TableGroupId;
import org.junit.jupiter.api.Test;

class CircleRunTest {
    private static final ParticipantId GERDA = new ParticipantId("gerda");
    private static final ActivityId A1 = new ActivityId("a1");
    private static final ActivityId A2 = new ActivityId("a2");
    private static final ActivityId A3 = new ActivityId("a3");
    private static final ActivityId A4 = new ActivityId("a4");
    private static final RoundId R1 = new RoundId("a1");
    private static final AgendaPhase ALONE = phase("Alleen", PhaseVisibility.OWN);
    private static final AgendaPhase IN_PAIRS = phase("Tweetal", PhaseVisibility.PAIR);
    private static final AgendaPhase IN_FOURS = phase("Viertal", PhaseVisibility.QUAD);
    private static final AgendaPhase AT_TABLES = phase("Per tafel", PhaseVisibility.TABLE);
    private static final AgendaPhase TOGETHER = phase("Allen", PhaseVisibility.ALL);
    private static final List<CircleGroup> BOTH = List.of(new CircleGroup(List.of(ANNA, BRAM)));

    @Test
    void one_round_whose_circle_widens_from_phase_to_phase_until_all_see_it() {
        started(ALONE, IN_PAIRS, IN_FOURS, TOGETHER)
                .when(FEM, new StartNextPhase(I2, A2))
                .then(
                        new ActivityEnded(A1),
                        new ActivityStarted(A2, IN_PAIRS.title(), Component.TECHNOLOGY, BOARD, 4),
                        new AgendaPhaseStarted(I2, 2, A2),
                        new CircleWidened(R1, Circle.PAIR, BOTH, true))
                .when(FEM, new StartNextPhase(I2, A3))
                .then(
                        new ActivityEnded(A2),
                        new ActivityStarted(A3, IN_FOURS.title(), Component.TECHNOLOGY, BOARD, 4),
                        new AgendaPhaseStarted(I2, 3, A3),
                        new CircleWidened(R1, Circle.QUAD, BOTH, true))
                .when(FEM, new StartNextPhase(I2, A4))
                .then(
                        new RoundRevealed(R1, false),
                        new ActivityEnded(A3),
                        new ActivityStarted(A4, TOGETHER.title(), Component.TECHNOLOGY, BOARD, 4),
                        new AgendaPhaseStarted(I2, 4, A4));
    }

    @Test
    void what_was_written_in_a_phase_is_seen_and_touched_in_the_wider_circle_of_the_next() {
        started(ALONE, IN_PAIRS)
                .and(ANNA, addNote(N1), addNote(N2))
                .when(BRAM, new RewordNote(N1, INSULATE, 100))
                .thenRefused(new NotYourPrivateNote(N1))
                .and(ANNA, new RemoveNote(N2))
                .and(FEM, new StartNextPhase(I2, A2))
                .when(BRAM, new RewordNote(N1, INSULATE, 100))
                .then(new NoteReworded(N1, INSULATE))
                .when(BRAM, new RestoreNote(N2))
                .thenRefused(new NotYourPrivateNote(N2))
                .when(FEM, new RewordNote(N1, INSULATE, 100))
                .thenRefused(new NotYourPrivateNote(N1));
    }

    @Test
    void who_comes_during_a_phase_sees_what_their_group_wrote_in_those_before() {
        started(ALONE, IN_PAIRS)
                .and(ANNA, addNote(N1))
                .and(FEM, new StartNextPhase(I2, A2))
                .and(GERDA, new JoinAtelier(GERDA, Role.PARTICIPANT))
                .when(GERDA, new RewordNote(N1, INSULATE, 100))
                .then(new NoteReworded(N1, INSULATE));
    }

    @Test
    void a_phase_at_tables_begins_a_round_in_that_circle() {
        opened()
                .and(FEM, new FormTableGroup(new TableGroupId("t1"), new Title("Tafel 1")))
                .and(FEM, new SeatParticipant(ANNA, new TableGroupId("t1")), new SeatParticipant(BRAM, new TableGroupId("t1")))
                .when(FEM, new StartAgendaItem(I2, A1, BOARD, List.of(AT_TABLES)))
                .then(
                        new AgendaItemStarted(I2, BOARD, List.of(AT_TABLES)),
                        new ActivityStarted(A1, AT_TABLES.title(), Component.TECHNOLOGY, BOARD, 4),
                        new AgendaPhaseStarted(I2, 1, A1),
                        new WritingRoundStarted(R1, BOARD, AT_TABLES.title()),
                        new CircleWidened(R1, Circle.TABLE, BOTH));
    }

    @Test
    void a_phase_at_tables_is_not_held_up_where_nobody_sits_at_one() {
        started(TOGETHER, AT_TABLES)
                .when(FEM, new StartNextPhase(I2, A2))
                .then(
                        new ActivityEnded(A1),
                        new ActivityStarted(A2, AT_TABLES.title(), Component.TECHNOLOGY, BOARD, 4),
                        new AgendaPhaseStarted(I2, 2, A2),
                        new WritingRoundStarted(new RoundId("a2"), BOARD, AT_TABLES.title()),
                        new CircleWidened(new RoundId("a2"), Circle.TABLE, BOTH));
    }

    @Test
    void what_the_facilitator_did_by_hand_is_not_done_again() {
        started(ALONE, IN_PAIRS, IN_FOURS)
                .and(FEM, new WidenCircle(R1, Circle.PAIR))
                .when(FEM, new StartNextPhase(I2, A2))
                .then(
                        new ActivityEnded(A1),
                        new ActivityStarted(A2, IN_PAIRS.title(), Component.TECHNOLOGY, BOARD, 4),
                        new AgendaPhaseStarted(I2, 2, A2))
                .and(FEM, new RevealRound(R1, false))
                .when(FEM, new StartNextPhase(I2, A3))
                .then(
                        new ActivityEnded(A2),
                        new ActivityStarted(A3, IN_FOURS.title(), Component.TECHNOLOGY, BOARD, 4),
                        new AgendaPhaseStarted(I2, 3, A3),
                        new WritingRoundStarted(new RoundId("a3"), BOARD, IN_FOURS.title()),
                        new CircleWidened(new RoundId("a3"), Circle.QUAD, BOTH));
    }

    @Test
    void a_circle_that_is_not_wider_is_another_round() {
        started(IN_FOURS, IN_PAIRS)
                .when(FEM, new StartNextPhase(I2, A2))
                .then(
                        new RoundRevealed(R1, false),
                        new ActivityEnded(A1),
                        new ActivityStarted(A2, IN_PAIRS.title(), Component.TECHNOLOGY, BOARD, 4),
                        new AgendaPhaseStarted(I2, 2, A2),
                        new WritingRoundStarted(new RoundId("a2"), BOARD, IN_PAIRS.title()),
                        new CircleWidened(new RoundId("a2"), Circle.PAIR, BOTH));
    }

    private static AgendaPhase phase(String title, PhaseVisibility visibility) {
        return new AgendaPhase(new Title(title), 4, visibility, null);
    }

    private static Scenario started(AgendaPhase... phases) {
        return opened().and(FEM, new StartAgendaItem(I2, A1, BOARD, List.of(phases)));
    }

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
}
