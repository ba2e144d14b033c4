package nl.wijkatelier.atelier.intake;

import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;

import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.intake.AttendeeDescribed;
import nl.wijkatelier.contract.intake.AttendeeDismissed;
import nl.wijkatelier.contract.intake.AttendeeId;
import nl.wijkatelier.contract.intake.AttendeeIsRepresented;
import nl.wijkatelier.contract.intake.AttendeeRequired;
import nl.wijkatelier.contract.intake.AttendeeSpeaksForOthers;
import nl.wijkatelier.contract.intake.DescribeAttendee;
import nl.wijkatelier.contract.intake.DismissAttendee;
import nl.wijkatelier.contract.intake.RequireAttendee;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import nl.wijkatelier.contract.stakeholder.WithdrawStakeholder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttendeeTest {
    private static final AttendeeId W1 = new AttendeeId("w1");
    private static final AttendeeId W2 = new AttendeeId("w2");
    private static final AttendeeId W3 = new AttendeeId("w3");
    private static final StakeholderId S1 = new StakeholderId("s1");
    private static final StakeholderType KIND = StakeholderType.PRIVATE_LANDLORD;

    @Test
    void a_stakeholder_belongs_at_the_atelier() {
        given()
                .when(FEM, new RequireAttendee(W1, KIND, S1, null, true, null))
                .then(new AttendeeRequired(W1, KIND, S1, null, true, null))
                .when(FEM, new RequireAttendee(W2, KIND, null, SOURCES, false, W1))
                .then(new AttendeeRequired(W2, KIND, null, SOURCES, false, W1));
    }

    @Test
    void an_attendee_is_listed_once_also_after_it_was_dismissed() {
        given()
                .and(FEM, require(W1, null), new DismissAttendee(W1))
                .when(FEM, require(W1, null))
                .thenRefused(new ItemExists(ItemKind.ATTENDEE, "w1"));
    }

    @Test
    void a_registered_stakeholder_is_on_the_register() {
        given()
                .and(FEM, new WithdrawStakeholder(S1))
                .when(FEM, new RequireAttendee(W1, KIND, S1, null, true, null))
                .thenRefused(unknown(ItemKind.STAKEHOLDER, "s1"));
    }

    @Test
    void one_that_went_off_the_register_can_still_be_corrected() {
        given()
                .and(FEM, new RequireAttendee(W1, KIND, S1, null, true, null), new WithdrawStakeholder(S1))
                .when(FEM, new DescribeAttendee(W1, KIND, S1, null, false, null))
                .then(new AttendeeDescribed(W1, KIND, S1, null, false, null))
                .when(FEM, new DescribeAttendee(W1, KIND, S1, null, false, null))
                .thenNothingChanges();
    }

    @Test
    void who_speaks_is_on_the_list_and_comes_itself() {
        given()
                .and(FEM, require(W1, null), require(W2, W1))
                .when(FEM, require(W3, W3))
                .thenRefused(new AttendeeIsRepresented(W3))
                .when(FEM, require(W3, W2))
                .thenRefused(new AttendeeIsRepresented(W2))
                .when(FEM, require(W3, new AttendeeId("w9")))
                .thenRefused(unknown(ItemKind.ATTENDEE, "w9"));
    }

    @Test
    void others_keep_who_speaks_for_them() {
        given()
                .and(FEM, require(W1, null), require(W2, W1), require(W3, null))
                .when(FEM, new DismissAttendee(W1))
                .thenRefused(new AttendeeSpeaksForOthers(W1))
                .when(FEM, describe(W1, W3))
                .thenRefused(new AttendeeSpeaksForOthers(W1))
                .and(FEM, describe(W2, W3))
                .when(FEM, new DismissAttendee(W1))
                .then(new AttendeeDismissed(W1));
    }

    @Test
    void who_was_dismissed_is_not_on_the_list() {
        given()
                .and(FEM, require(W1, null), new DismissAttendee(W1))
                .when(FEM, new DismissAttendee(W1))
                .thenRefused(unknown(ItemKind.ATTENDEE, "w1"))
                .when(FEM, describe(W1, null))
                .thenRefused(unknown(ItemKind.ATTENDEE, "w1"));
    }

    @Test
    void who_was_dismissed_keeps_nobody_on_the_list() {
        given()
                .and(FEM, require(W1, null), require(W2, W1), new DismissAttendee(W2))
                .when(FEM, new DismissAttendee(W1))
                .then(new AttendeeDismissed(W1));
    }

    private static Scenario given() {
        return Scenario.given(by(FEM, new StakeholderRegistered(S1, SOURCES, KIND, null, null, null)));
    }

    private static RequireAttendee require(AttendeeId id, @Nullable AttendeeId speaker) {
        return new RequireAttendee(id, KIND, null, SOURCES, true, speaker);
    }

    private static DescribeAttendee describe(AttendeeId id, @Nullable AttendeeId speaker) {
        return new DescribeAttendee(id, KIND, null, SOURCES, true, speaker);
    }
}
