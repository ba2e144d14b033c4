package nl.wijkatelier.atelier.tablegroup;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import java.util.List;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.programme.Attendance;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayPlan;
import nl.wijkatelier.contract.programme.OpenHalfDay;
import nl.wijkatelier.contract.programme.PlanHalfDay;
import nl.wijkatelier.contract.programme.RecordAttendance;
import nl.wijkatelier.contract.programme.TimeOfDay;
import nl.wijkatelier.contract.tablegroup.DissolveTableGroup;
import nl.wijkatelier.contract.tablegroup.FormTableGroup;
import nl.wijkatelier.contract.tablegroup.NobodyToDivide;
import nl.wijkatelier.contract.tablegroup.ParticipantSeated;
import nl.wijkatelier.contract.tablegroup.ProposeTableGroups;
import nl.wijkatelier.contract.tablegroup.RenameTableGroup;
import nl.wijkatelier.contract.tablegroup.SeatParticipant;
import nl.wijkatelier.contract.tablegroup.TableGroupDissolved;
import nl.wijkatelier.contract.tablegroup.TableGroupFormed;
import nl.wijkatelier.contract.tablegroup.TableGroupId;
import nl.wijkatelier.contract.tablegroup.TableGroupRenamed;
import nl.wijkatelier.contract.tablegroup.TableGroupsDraftId;
import nl.wijkatelier.contract.tablegroup.TooManyTableGroups;
import org.junit.jupiter.api.Test;

class TableGroupTest {
    private static final TableGroupId T1 = new TableGroupId("t1");
    private static final TableGroupId T2 = new TableGroupId("t2");
    private static final Title ONE = new Title("Tafel 1");
    private static final Title WINDOW = new Title("Raamtafel");
    private static final Title TABLE = new Title("Tafel");

    @Test
    void a_table_group_is_formed_once() {
        given()
                .when(FEM, new FormTableGroup(T1, ONE))
                .then(new TableGroupFormed(T1, ONE))
                .when(FEM, new FormTableGroup(T1, ONE))
                .thenRefused(new ItemExists(ItemKind.TABLE_GROUP, "t1"));
    }

    @Test
    void there_are_at_most_fifty_tables() {
        var scenario = given();
        for (int number = 1; number <= 50; number++) {
            scenario.and(FEM, new FormTableGroup(new TableGroupId("t" + number), ONE));
        }
        scenario.when(FEM, new FormTableGroup(new TableGroupId("t51"), ONE)).thenRefused(new TooManyTableGroups(50));
    }

    @Test
    void somebody_sits_at_one_table_and_can_be_moved_and_stand_up() {
        tables()
                .when(FEM, new SeatParticipant(ANNA, T1))
                .then(new ParticipantSeated(ANNA, T1))
                .when(FEM, new SeatParticipant(ANNA, T1))
                .thenNothingChanges()
                .when(FEM, new SeatParticipant(ANNA, T2))
                .then(new ParticipantSeated(ANNA, T2))
                .when(FEM, new SeatParticipant(ANNA, null))
                .then(new ParticipantSeated(ANNA, null))
                .when(FEM, new SeatParticipant(ANNA, null))
                .thenNothingChanges();
    }

    @Test
    void only_who_takes_part_gets_a_seat_at_a_table_that_there_is() {
        tables()
                .when(FEM, new SeatParticipant(new ParticipantId("nobody"), T1))
                .thenRefused(unknown(ItemKind.PARTICIPANT, "nobody"))
                .when(FEM, new SeatParticipant(ANNA, new TableGroupId("t9")))
                .thenRefused(unknown(ItemKind.TABLE_GROUP, "t9"));
    }

    @Test
    void a_table_is_renamed_and_who_sits_there_stays() {
        tables()
                .and(FEM, new SeatParticipant(ANNA, T1))
                .when(FEM, new RenameTableGroup(T1, WINDOW))
                .then(new TableGroupRenamed(T1, WINDOW))
                .when(FEM, new RenameTableGroup(T1, WINDOW))
                .thenNothingChanges()
                .when(FEM, new SeatParticipant(ANNA, T1))
                .thenNothingChanges();
    }

    @Test
    void a_table_that_is_not_there_has_no_name() {
        tables()
                .and(FEM, new DissolveTableGroup(T2))
                .when(FEM, new RenameTableGroup(T2, WINDOW))
                .thenRefused(unknown(ItemKind.TABLE_GROUP, "t2"))
                .when(FEM, new RenameTableGroup(new TableGroupId("t9"), WINDOW))
                .thenRefused(unknown(ItemKind.TABLE_GROUP, "t9"));
    }

    @Test
    void a_dissolved_table_has_no_seats_and_does_not_come_back() {
        tables()
                .and(FEM, new SeatParticipant(ANNA, T1))
                .when(FEM, new DissolveTableGroup(T1))
                .then(new TableGroupDissolved(T1))
                .when(FEM, new DissolveTableGroup(T1))
                .thenRefused(unknown(ItemKind.TABLE_GROUP, "t1"))
                .when(FEM, new SeatParticipant(ANNA, T1))
                .thenRefused(unknown(ItemKind.TABLE_GROUP, "t1"))
                .when(FEM, new SeatParticipant(ANNA, null))
                .thenNothingChanges();
    }

    @Test
    void a_proposal_takes_the_place_of_the_tables_that_there_were() {
        given()
                .and(FEM, new FormTableGroup(T1, ONE), new SeatParticipant(ANNA, T1))
                .when(FEM, propose("g1", 4))
                .then(
                        new TableGroupDissolved(T1),
                        new TableGroupFormed(new TableGroupId("g1.1"), ONE),
                        new ParticipantSeated(ANNA, new TableGroupId("g1.1")),
                        new ParticipantSeated(BRAM, new TableGroupId("g1.1")))
                .when(FEM, propose("g1", 4))
                .thenRefused(new ItemExists(ItemKind.TABLE_GROUP, "g1.1"));
    }

    @Test
    void who_is_recorded_to_be_absent_gets_no_seat() {
        var halfDay = new HalfDayId("h1");
        given()
                .and(FEM, new PlanHalfDay(halfDay, new HalfDayPlan(null, new TimeOfDay("13:00"), new TimeOfDay("17:00"), null)))
                .and(FEM, new OpenHalfDay(halfDay), new RecordAttendance(halfDay, ANNA, Attendance.ABSENT))
                .when(FEM, propose("g1", 4))
                .then(
                        new TableGroupFormed(new TableGroupId("g1.1"), ONE),
                        new ParticipantSeated(BRAM, new TableGroupId("g1.1")))
                .and(FEM, new RecordAttendance(halfDay, BRAM, Attendance.ABSENT))
                .when(FEM, propose("g2", 4))
                .thenRefused(new NobodyToDivide());
    }

    private static ProposeTableGroups propose(String draft, int size) {
        return new ProposeTableGroups(new TableGroupsDraftId(draft), TABLE, size, List.of(), 0);
    }

    private static Scenario tables() {
        return given().and(FEM, new FormTableGroup(T1, ONE), new FormTableGroup(T2, new Title("Tafel 2")));
    }
}
