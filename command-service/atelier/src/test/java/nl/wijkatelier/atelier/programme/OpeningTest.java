package nl.wijkatelier.atelier.programme;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.OLGA;
import static nl.wijkatelier.atelier.Example.STRANGER;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.BREAK;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.D1;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.D2;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.FIRST;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.I1;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.ONE;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.OPENING;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.SECOND;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.item;

import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.people.NotAllowed;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.Attendance;
import nl.wijkatelier.contract.programme.AttendanceRecorded;
import nl.wijkatelier.contract.programme.CloseHalfDay;
import nl.wijkatelier.contract.programme.HalfDayClosed;
import nl.wijkatelier.contract.programme.HalfDayHasBegun;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayIsClosed;
import nl.wijkatelier.contract.programme.HalfDayIsNotOpen;
import nl.wijkatelier.contract.programme.HalfDayIsOpen;
import nl.wijkatelier.contract.programme.HalfDayOpened;
import nl.wijkatelier.contract.programme.MoveAgendaItem;
import nl.wijkatelier.contract.programme.OpenHalfDay;
import nl.wijkatelier.contract.programme.PlanHalfDay;
import nl.wijkatelier.contract.programme.ProgrammeDraftId;
import nl.wijkatelier.contract.programme.ProgrammeHasBegun;
import nl.wijkatelier.contract.programme.ProposeProgramme;
import nl.wijkatelier.contract.programme.RecordAttendance;
import nl.wijkatelier.contract.programme.WithdrawHalfDay;
import org.junit.jupiter.api.Test;

class OpeningTest {

    @Test
    void one_half_day_is_open_at_a_time() {
        twoHalfDays()
                .when(FEM, new OpenHalfDay(D1))
                .then(new HalfDayOpened(D1))
                .when(FEM, new OpenHalfDay(D1))
                .thenNothingChanges()
                .when(FEM, new OpenHalfDay(D2))
                .thenRefused(new HalfDayIsOpen(D1))
                .when(FEM, new CloseHalfDay(D1))
                .then(new HalfDayClosed(D1))
                .when(FEM, new OpenHalfDay(D2))
                .then(new HalfDayOpened(D2));
    }

    @Test
    void one_that_was_closed_by_mistake_is_opened_again() {
        opened().and(FEM, new CloseHalfDay(D1)).when(FEM, new OpenHalfDay(D1)).then(new HalfDayOpened(D1));
    }

    @Test
    void one_that_is_not_open_is_not_closed() {
        twoHalfDays()
                .when(FEM, new CloseHalfDay(D1))
                .thenRefused(new HalfDayIsNotOpen(D1))
                .when(FEM, new CloseHalfDay(new HalfDayId("d9")))
                .thenRefused(unknown(ItemKind.HALF_DAY, "d9"))
                .when(FEM, new OpenHalfDay(new HalfDayId("d9")))
                .thenRefused(unknown(ItemKind.HALF_DAY, "d9"));
    }

    @Test
    void what_was_held_stays_on_the_programme() {
        opened().and(FEM, new CloseHalfDay(D1))
                .when(FEM, new WithdrawHalfDay(D1))
                .thenRefused(new HalfDayHasBegun(D1))
                .when(FEM, new ProposeProgramme(new ProgrammeDraftId("p1"), ONE, true))
                .thenRefused(new ProgrammeHasBegun());
    }

    @Test
    void nothing_is_planned_on_a_half_day_that_is_over() {
        opened().and(FEM, item(I1, D2, OPENING), new CloseHalfDay(D1))
                .when(FEM, item(new AgendaItemId("i9"), D1, BREAK))
                .thenRefused(new HalfDayIsClosed(D1))
                .when(FEM, new MoveAgendaItem(I1, D1, null))
                .thenRefused(new HalfDayIsClosed(D1));
    }

    @Test
    void everybody_says_for_themselves_that_they_are_there() {
        opened().when(ANNA, new RecordAttendance(D1, ANNA, Attendance.PRESENT))
                .then(new AttendanceRecorded(D1, ANNA, Attendance.PRESENT))
                .when(ANNA, new RecordAttendance(D1, ANNA, Attendance.PRESENT))
                .thenNothingChanges()
                .when(ANNA, new RecordAttendance(D1, ANNA, Attendance.ABSENT))
                .then(new AttendanceRecorded(D1, ANNA, Attendance.ABSENT));
    }

    @Test
    void the_facilitator_says_it_of_all_who_take_part_also_afterwards() {
        opened().when(FEM, new RecordAttendance(D1, OLGA, Attendance.PRESENT))
                .then(new AttendanceRecorded(D1, OLGA, Attendance.PRESENT))
                .and(FEM, new CloseHalfDay(D1))
                .when(FEM, new RecordAttendance(D1, OLGA, Attendance.ABSENT))
                .then(new AttendanceRecorded(D1, OLGA, Attendance.ABSENT))
                .when(FEM, new RecordAttendance(D1, STRANGER, Attendance.PRESENT))
                .thenRefused(unknown(ItemKind.PARTICIPANT, "stranger"));
    }

    @Test
    void nobody_says_it_of_others_or_when_it_is_not_open() {
        opened().when(ANNA, new RecordAttendance(D1, BRAM, Attendance.PRESENT))
                .thenRefused(new NotAllowed(Role.PARTICIPANT, "RecordAttendance"))
                .when(FEM, new RecordAttendance(D2, ANNA, Attendance.PRESENT))
                .thenRefused(new HalfDayIsNotOpen(D2))
                .when(FEM, new RecordAttendance(new HalfDayId("d9"), ANNA, Attendance.PRESENT))
                .thenRefused(unknown(ItemKind.HALF_DAY, "d9"))
                .and(FEM, new CloseHalfDay(D1))
                .when(ANNA, new RecordAttendance(D1, ANNA, Attendance.PRESENT))
                .thenRefused(new HalfDayIsNotOpen(D1));
    }

    private static Scenario twoHalfDays() {
        return given().and(FEM, new PlanHalfDay(D1, FIRST), new PlanHalfDay(D2, SECOND));
    }

    private static Scenario opened() {
        return twoHalfDays().and(FEM, new OpenHalfDay(D1));
    }
}
