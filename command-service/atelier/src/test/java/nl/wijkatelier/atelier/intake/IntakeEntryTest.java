package nl.wijkatelier.atelier.intake;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.NOON;
import static nl.wijkatelier.atelier.Example.STRANGER;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.DayIsToCome;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.intake.AddIntakeEntry;
import nl.wijkatelier.contract.intake.DescribeOccasion;
import nl.wijkatelier.contract.intake.DescribeStartingPoint;
import nl.wijkatelier.contract.intake.EntryId;
import nl.wijkatelier.contract.intake.IntakeEntryAdded;
import nl.wijkatelier.contract.intake.IntakeEntryKind;
import nl.wijkatelier.contract.intake.IntakeEntryMoved;
import nl.wijkatelier.contract.intake.IntakeEntryReworded;
import nl.wijkatelier.contract.intake.IntakeEntryWithdrawn;
import nl.wijkatelier.contract.intake.IntakeIsFull;
import nl.wijkatelier.contract.intake.IntakeRecorded;
import nl.wijkatelier.contract.intake.MoveIntakeEntry;
import nl.wijkatelier.contract.intake.OccasionDescribed;
import nl.wijkatelier.contract.intake.RecordIntake;
import nl.wijkatelier.contract.intake.RecordIntakeDay;
import nl.wijkatelier.contract.intake.RecordIntakeGuest;
import nl.wijkatelier.contract.intake.RecordIntakeHolder;
import nl.wijkatelier.contract.intake.RewordIntakeEntry;
import nl.wijkatelier.contract.intake.StartingPointDescribed;
import nl.wijkatelier.contract.intake.WithdrawIntakeEntry;
import nl.wijkatelier.contract.people.ParticipantId;
import org.junit.jupiter.api.Test;

class IntakeEntryTest {
    private static final LocalDate DAY = LocalDate.parse("2027-01-14");
    private static final EntryId G1 = new EntryId("g1");
    private static final EntryId G2 = new EntryId("g2");
    private static final EntryId G3 = new EntryId("g3");
    private static final EntryId Q1 = new EntryId("q1");
    private static final Explanation ONE_DISTRICT = new Explanation("Eén gezamenlijk gekozen startwijk");

    @Test
    void it_is_recorded_when_and_with_whom_the_intake_was_held_before_the_doors_open() {
        Scenario.planned()
                .when(FEM, new RecordIntake(DAY, FEM, List.of(ANNA, BRAM)))
                .then(new IntakeRecorded(DAY, FEM, List.of(ANNA, BRAM)))
                .when(FEM, new RecordIntake(DAY, FEM, List.of(ANNA, BRAM)))
                .thenNothingChanges()
                .when(FEM, new RecordIntake(null, null, List.of()))
                .then(new IntakeRecorded(null, null, List.of()));
    }

    @Test
    void the_intake_was_held_by_and_with_people_who_take_part() {
        Scenario.given()
                .when(FEM, new RecordIntake(DAY, STRANGER, List.of()))
                .thenRefused(unknown(ItemKind.PARTICIPANT, "stranger"))
                .when(FEM, new RecordIntake(DAY, FEM, List.of(ANNA, STRANGER)))
                .thenRefused(unknown(ItemKind.PARTICIPANT, "stranger"));
    }

    @Test
    void an_intake_was_held_on_a_day_that_has_come() {
        var today = LocalDate.ofInstant(NOON, ZoneId.of("Europe/Amsterdam"));
        Scenario.given()
                .when(FEM, new RecordIntake(today.plusDays(1), FEM, List.of()))
                .thenRefused(new DayIsToCome("heldOn", today.plusDays(1)))
                .when(FEM, new RecordIntake(today, FEM, List.of()))
                .then(new IntakeRecorded(today, FEM, List.of()));
    }

    @Test
    void a_day_ahead_that_was_recorded_before_that_was_refused_holds_back_nothing_else() {
        var ahead = LocalDate.ofInstant(NOON, ZoneId.of("Europe/Amsterdam")).plusDays(1);
        Scenario.given(by(FEM, new IntakeRecorded(ahead, FEM, List.of())))
                .when(FEM, new RecordIntake(ahead, FEM, List.of(ANNA)))
                .then(new IntakeRecorded(ahead, FEM, List.of(ANNA)));
    }

    @Test
    void two_who_fill_in_at_once_who_was_there_and_when_lose_nothing_of_each_other() {
        Scenario.given()
                .and(FEM, new RecordIntake(DAY, FEM, List.of(ANNA)))
                .when(FEM, new RecordIntakeGuest(BRAM, true))
                .then(new IntakeRecorded(DAY, FEM, List.of(ANNA, BRAM)))
                .when(FEM, new RecordIntakeGuest(ANNA, false))
                .then(new IntakeRecorded(DAY, FEM, List.of(BRAM)))
                .when(FEM, new RecordIntakeDay(null))
                .then(new IntakeRecorded(null, FEM, List.of(BRAM)))
                .when(FEM, new RecordIntakeHolder(null))
                .then(new IntakeRecorded(null, null, List.of(BRAM)));
    }

    @Test
    void what_is_recorded_already_of_the_intake_is_not_recorded_again() {
        Scenario.given()
                .and(FEM, new RecordIntake(DAY, FEM, List.of(ANNA, BRAM)))
                .when(FEM, new RecordIntakeGuest(ANNA, true))
                .thenNothingChanges()
                .when(FEM, new RecordIntakeGuest(FEM, false))
                .thenNothingChanges()
                .when(FEM, new RecordIntakeDay(DAY))
                .thenNothingChanges()
                .when(FEM, new RecordIntakeHolder(FEM))
                .thenNothingChanges();
    }

    @Test
    void each_part_of_when_and_with_whom_is_refused_for_what_would_be_refused_in_the_whole() {
        var today = LocalDate.ofInstant(NOON, ZoneId.of("Europe/Amsterdam"));
        Scenario.given()
                .when(FEM, new RecordIntakeDay(today.plusDays(1)))
                .thenRefused(new DayIsToCome("heldOn", today.plusDays(1)))
                .when(FEM, new RecordIntakeHolder(STRANGER))
                .thenRefused(unknown(ItemKind.PARTICIPANT, "stranger"))
                .when(FEM, new RecordIntakeGuest(STRANGER, true))
                .thenRefused(unknown(ItemKind.PARTICIPANT, "stranger"));
    }

    @Test
    void no_more_people_were_at_an_intake_than_can_be_listed() {
        var fifty = IntStream.range(0, RecordIntake.MOST_PEOPLE).mapToObj(n -> new ParticipantId("p" + n)).toList();
        Scenario.given(by(FEM, new IntakeRecorded(null, null, fifty)))
                .when(FEM, new RecordIntakeGuest(ANNA, true))
                .thenRefused(new IntakeIsFull(RecordIntake.MOST_PEOPLE));
    }

    @Test
    void the_occasion_and_the_starting_point_are_described_and_replaced_each_by_itself() {
        Scenario.given()
                .when(FEM, new DescribeOccasion(WHY))
                .then(new OccasionDescribed(WHY))
                .when(FEM, new DescribeStartingPoint(ONE_DISTRICT))
                .then(new StartingPointDescribed(ONE_DISTRICT))
                .when(FEM, new DescribeOccasion(WHY))
                .thenNothingChanges()
                .when(FEM, new DescribeStartingPoint(ONE_DISTRICT))
                .thenNothingChanges()
                .when(FEM, new DescribeOccasion(null))
                .then(new OccasionDescribed(null))
                .when(FEM, new DescribeStartingPoint(null))
                .then(new StartingPointDescribed(null));
    }

    @Test
    void an_entry_is_added_once_also_after_it_was_withdrawn() {
        Scenario.given()
                .when(FEM, new AddIntakeEntry(G1, IntakeEntryKind.GOAL, ONE_DISTRICT))
                .then(new IntakeEntryAdded(G1, IntakeEntryKind.GOAL, ONE_DISTRICT))
                .when(FEM, new WithdrawIntakeEntry(G1))
                .then(new IntakeEntryWithdrawn(G1))
                .when(FEM, new AddIntakeEntry(G1, IntakeEntryKind.GOAL, ONE_DISTRICT))
                .thenRefused(new ItemExists(ItemKind.INTAKE_ENTRY, "g1"));
    }

    @Test
    void an_entry_is_put_in_other_words() {
        withGoals()
                .when(FEM, new RewordIntakeEntry(G1, ONE_DISTRICT))
                .then(new IntakeEntryReworded(G1, ONE_DISTRICT))
                .when(FEM, new RewordIntakeEntry(G1, ONE_DISTRICT))
                .thenNothingChanges();
    }

    @Test
    void an_entry_moves_among_those_of_its_kind() {
        withGoals()
                .when(FEM, new MoveIntakeEntry(G3, G1))
                .then(new IntakeEntryMoved(G3, G1))
                .when(FEM, new MoveIntakeEntry(G3, G1))
                .thenNothingChanges()
                .when(FEM, new MoveIntakeEntry(G2, null))
                .thenNothingChanges()
                .when(FEM, new MoveIntakeEntry(G1, G1))
                .thenNothingChanges()
                .when(FEM, new MoveIntakeEntry(G1, null))
                .then(new IntakeEntryMoved(G1, null));
    }

    @Test
    void an_entry_does_not_move_before_one_of_another_kind_or_one_that_is_gone() {
        withGoals()
                .when(FEM, new MoveIntakeEntry(G1, Q1))
                .thenRefused(unknown(ItemKind.INTAKE_ENTRY, "q1"))
                .and(FEM, new WithdrawIntakeEntry(G2))
                .when(FEM, new MoveIntakeEntry(G3, G2))
                .thenRefused(unknown(ItemKind.INTAKE_ENTRY, "g2"));
    }

    @Test
    void what_is_not_there_is_not_changed() {
        withGoals()
                .and(FEM, new WithdrawIntakeEntry(G1))
                .when(FEM, new RewordIntakeEntry(G1, ONE_DISTRICT))
                .thenRefused(unknown(ItemKind.INTAKE_ENTRY, "g1"))
                .when(FEM, new MoveIntakeEntry(G1, null))
                .thenRefused(unknown(ItemKind.INTAKE_ENTRY, "g1"))
                .when(FEM, new WithdrawIntakeEntry(G1))
                .thenRefused(unknown(ItemKind.INTAKE_ENTRY, "g1"));
    }

    private static Scenario withGoals() {
        return Scenario.given()
                .and(
                        FEM,
                        new AddIntakeEntry(G1, IntakeEntryKind.GOAL, WHY),
                        new AddIntakeEntry(Q1, IntakeEntryKind.QUESTION, WHY),
                        new AddIntakeEntry(G2, IntakeEntryKind.GOAL, WHY),
                        new AddIntakeEntry(G3, IntakeEntryKind.GOAL, WHY));
    }
}
