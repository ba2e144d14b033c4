package nl.wijkatelier.atelier.round;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.INSULATE;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.N2;
import static nl.wijkatelier.atelier.Example.addNote;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.board.NotYourPrivateNote;
import nl.wijkatelier.contract.board.NoteReworded;
import nl.wijkatelier.contract.board.RewordNote;
import nl.wijkatelier.contract.people.GiveRole;
import nl.wijkatelier.contract.people.JoinAtelier;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.ParticipantJoined;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.people.RoleGiven;
import nl.wijkatelier.contract.programme.Attendance;
import nl.wijkatelier.contract.programme.AttendanceRecorded;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayPlan;
import nl.wijkatelier.contract.programme.OpenHalfDay;
import nl.wijkatelier.contract.programme.PlanHalfDay;
import nl.wijkatelier.contract.programme.RecordAttendance;
import nl.wijkatelier.contract.programme.TimeOfDay;
import nl.wijkatelier.contract.round.Circle;
import nl.wijkatelier.contract.round.CircleGroup;
import nl.wijkatelier.contract.round.CircleIsNotWider;
import nl.wijkatelier.contract.round.CircleJoined;
import nl.wijkatelier.contract.round.CircleWidened;
import nl.wijkatelier.contract.round.RevealRound;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.RoundIsRevealed;
import nl.wijkatelier.contract.round.StartWritingRound;
import nl.wijkatelier.contract.round.WidenCircle;
import nl.wijkatelier.contract.tablegroup.FormTableGroup;
import nl.wijkatelier.contract.tablegroup.SeatParticipant;
import nl.wijkatelier.contract.tablegroup.TableGroupId;
import org.junit.jupiter.api.Test;

class CircleTest {
    private static final RoundId R1 = new RoundId("r1");
    private static final HalfDayId D1 = new HalfDayId("d1");
    private static final HalfDayPlan AFTERNOON =
            new HalfDayPlan(null, new TimeOfDay("13:00"), new TimeOfDay("17:00"), null);
    private static final TableGroupId T1 = new TableGroupId("t1");
    private static final TableGroupId T2 = new TableGroupId("t2");
    private static final ParticipantId CARLA = new ParticipantId("carla");
    private static final ParticipantId DIRK = new ParticipantId("dirk");
    private static final ParticipantId EVA = new ParticipantId("eva");
    private static final ParticipantId GERDA = new ParticipantId("gerda");

    @Test
    void pairs_are_made_of_who_is_there_and_an_odd_one_makes_a_three() {
        writing(CARLA, DIRK, EVA)
                .when(FEM, new WidenCircle(R1, Circle.PAIR))
                .then(widened(Circle.PAIR, List.of(ANNA, BRAM), List.of(CARLA, DIRK, EVA)));
    }

    @Test
    void fours_are_the_pairs_of_before_joined_and_a_pair_that_is_left_over_joins_the_smallest() {
        writing(CARLA, DIRK, EVA, new ParticipantId("fred"))
                .and(FEM, new WidenCircle(R1, Circle.PAIR))
                .when(FEM, new WidenCircle(R1, Circle.QUAD))
                .then(widened(Circle.QUAD, List.of(ANNA, BRAM, CARLA, DIRK, EVA, new ParticipantId("fred"))));
    }

    @Test
    void a_three_that_is_left_over_stays_a_group() {
        var fred = new ParticipantId("fred");
        writing(CARLA, DIRK, EVA, fred, GERDA)
                .and(FEM, new WidenCircle(R1, Circle.PAIR))
                .when(FEM, new WidenCircle(R1, Circle.QUAD))
                .then(widened(Circle.QUAD, List.of(ANNA, BRAM, CARLA, DIRK), List.of(EVA, fred, GERDA)));
    }

    @Test
    void a_pair_that_is_left_over_stays_at_its_own_table() {
        var fred = new ParticipantId("fred");
        var hans = new ParticipantId("hans");
        var ivo = new ParticipantId("ivo");
        var joke = new ParticipantId("joke");
        var scenario = seated(CARLA, DIRK, EVA, fred, GERDA, hans, ivo, joke);
        Stream.of(GERDA, hans).forEach(who -> scenario.and(FEM, new SeatParticipant(who, T1)));
        Stream.of(EVA, fred, ivo, joke).forEach(who -> scenario.and(FEM, new SeatParticipant(who, T2)));
        scenario.and(FEM, new WidenCircle(R1, Circle.PAIR))
                .when(FEM, new WidenCircle(R1, Circle.QUAD))
                .then(widened(
                        Circle.QUAD,
                        List.of(ANNA, CARLA, GERDA, hans),
                        List.of(BRAM, DIRK, EVA, fred, ivo, joke)));
    }

    @Test
    void pairs_that_are_alone_at_their_tables_make_a_four() {
        seated(CARLA, DIRK)
                .and(FEM, new WidenCircle(R1, Circle.PAIR))
                .when(FEM, new WidenCircle(R1, Circle.QUAD))
                .then(widened(Circle.QUAD, List.of(ANNA, CARLA, BRAM, DIRK)));
    }

    @Test
    void pairs_are_made_within_tables_and_who_would_be_alone_joins_others() {
        seated(CARLA, DIRK, EVA)
                .when(FEM, new WidenCircle(R1, Circle.PAIR))
                .then(widened(Circle.PAIR, List.of(ANNA, CARLA, EVA), List.of(BRAM, DIRK)));
    }

    @Test
    void a_table_shares_and_without_tables_all_are_at_one() {
        seated(CARLA, DIRK)
                .when(FEM, new WidenCircle(R1, Circle.TABLE))
                .then(widened(Circle.TABLE, List.of(ANNA, CARLA), List.of(BRAM, DIRK)));
        writing().when(FEM, new WidenCircle(R1, Circle.TABLE)).then(widened(Circle.TABLE, List.of(ANNA, BRAM)));
    }

    @Test
    void a_circle_becomes_wider_only() {
        writing()
                .and(FEM, new WidenCircle(R1, Circle.QUAD))
                .when(FEM, new WidenCircle(R1, Circle.QUAD))
                .thenNothingChanges()
                .when(FEM, new WidenCircle(R1, Circle.PAIR))
                .thenRefused(new CircleIsNotWider(R1, Circle.QUAD))
                .when(FEM, new WidenCircle(R1, Circle.FACILITATOR))
                .thenRefused(new CircleIsNotWider(R1, Circle.QUAD))
                .when(FEM, new WidenCircle(new RoundId("r9"), Circle.PAIR))
                .thenRefused(unknown(ItemKind.ROUND, "r9"))
                .and(FEM, new RevealRound(R1, false))
                .when(FEM, new WidenCircle(R1, Circle.TABLE))
                .thenRefused(new RoundIsRevealed(R1));
    }

    @Test
    void a_pair_writes_on_one_note_and_others_cannot_touch_it() {
        writing(CARLA, DIRK)
                .and(FEM, new WidenCircle(R1, Circle.PAIR))
                .and(ANNA, addNote(N1))
                .when(BRAM, new RewordNote(N1, INSULATE, 100))
                .then(new NoteReworded(N1, INSULATE))
                .when(CARLA, new RewordNote(N1, INSULATE, 100))
                .thenRefused(new NotYourPrivateNote(N1))
                .when(FEM, new RewordNote(N1, INSULATE, 100))
                .thenRefused(new NotYourPrivateNote(N1));
    }

    @Test
    void what_was_written_before_stays_within_the_circle_of_then() {
        writing(CARLA, DIRK)
                .and(ANNA, addNote(N1))
                .and(FEM, new WidenCircle(R1, Circle.PAIR))
                .and(ANNA, addNote(N2))
                .and(FEM, new WidenCircle(R1, Circle.QUAD))
                .when(BRAM, new RewordNote(N1, INSULATE, 100))
                .thenRefused(new NotYourPrivateNote(N1))
                .when(CARLA, new RewordNote(N2, INSULATE, 100))
                .thenRefused(new NotYourPrivateNote(N2))
                .and(FEM, new RevealRound(R1, false))
                .when(CARLA, new RewordNote(N1, INSULATE, 100))
                .then(new NoteReworded(N1, INSULATE));
    }

    @Test
    void who_comes_later_joins_the_smallest_group_and_what_it_wrote() {
        writing(CARLA, DIRK, EVA)
                .and(FEM, new WidenCircle(R1, Circle.PAIR))
                .and(ANNA, addNote(N1))
                .and(CARLA, addNote(N2))
                .when(GERDA, new JoinAtelier(GERDA, Role.PARTICIPANT))
                .then(new ParticipantJoined(GERDA, Role.PARTICIPANT), new CircleJoined(R1, 0, GERDA))
                .when(GERDA, new RewordNote(N1, INSULATE, 100))
                .then(new NoteReworded(N1, INSULATE))
                .when(GERDA, new RewordNote(N2, INSULATE, 100))
                .thenRefused(new NotYourPrivateNote(N2));
    }

    @Test
    void who_comes_later_and_has_a_seat_joins_a_group_at_their_table() {
        seated(CARLA, DIRK, EVA)
                .and(FEM, new PlanHalfDay(D1, AFTERNOON), new OpenHalfDay(D1))
                .and(FEM, new SeatParticipant(EVA, T2), new RecordAttendance(D1, EVA, Attendance.ABSENT))
                .and(FEM, new WidenCircle(R1, Circle.PAIR))
                .when(FEM, new RecordAttendance(D1, EVA, Attendance.PRESENT))
                .then(new AttendanceRecorded(D1, EVA, Attendance.PRESENT), new CircleJoined(R1, 1, EVA));
    }

    @Test
    void facilitators_see_what_is_written_for_them() {
        writing()
                .when(FEM, new WidenCircle(R1, Circle.FACILITATOR))
                .then(widened(Circle.FACILITATOR, List.of(FEM)))
                .and(ANNA, addNote(N1))
                .when(FEM, new RewordNote(N1, INSULATE, 100))
                .then(new NoteReworded(N1, INSULATE))
                .when(BRAM, new RewordNote(N1, INSULATE, 100))
                .thenRefused(new NotYourPrivateNote(N1))
                .when(FEM, new GiveRole(BRAM, Role.FACILITATOR))
                .then(new RoleGiven(BRAM, Role.FACILITATOR), new CircleJoined(R1, 0, BRAM));
    }

    @SafeVarargs
    private static CircleWidened widened(Circle circle, List<ParticipantId>... groups) {
        return new CircleWidened(R1, circle, Stream.of(groups).map(CircleGroup::new).toList());
    }

    private static Scenario writing(ParticipantId... more) {
        var scenario = given();
        for (var who : more) {
            scenario.happened(by(who, new ParticipantJoined(who, Role.PARTICIPANT)));
        }
        return scenario.and(FEM, new StartWritingRound(R1, BOARD, CONCERNS));
    }

    /** Anna and Carla at one table; Bram and Dirk at the other, and who else is there at none. */
    private static Scenario seated(ParticipantId... more) {
        return writing(more)
                .and(FEM, new FormTableGroup(T1, new Title("Tafel 1")), new FormTableGroup(T2, new Title("Tafel 2")))
                .and(FEM, new SeatParticipant(ANNA, T1), new SeatParticipant(CARLA, T1))
                .and(FEM, new SeatParticipant(BRAM, T2), new SeatParticipant(DIRK, T2));
    }
}
