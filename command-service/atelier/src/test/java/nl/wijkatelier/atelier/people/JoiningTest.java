package nl.wijkatelier.atelier.people;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.HOST;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.STRANGER;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Scenario.closed;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.atelier.Scenario.planned;
import static nl.wijkatelier.atelier.Scenario.unplanned;

import nl.wijkatelier.contract.atelier.AtelierIsClosed;
import nl.wijkatelier.contract.atelier.PlanAtelier;
import nl.wijkatelier.contract.people.JoinAtelier;
import nl.wijkatelier.contract.people.LastFacilitator;
import nl.wijkatelier.contract.people.NotAllowed;
import nl.wijkatelier.contract.people.NotJoined;
import nl.wijkatelier.contract.people.ParticipantJoined;
import nl.wijkatelier.contract.people.ParticipantLeft;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.people.RoleGiven;
import org.junit.jupiter.api.Test;

class JoiningTest {
    @Test
    void the_first_facilitator_joins_although_nobody_is_there() {
        unplanned()
                .and(HOST, new PlanAtelier(SOURCES, SOURCES, null, null, null))
                .when(FEM, new JoinAtelier(FEM, Role.FACILITATOR))
                .then(new ParticipantJoined(FEM, Role.FACILITATOR));
    }

    @Test
    void a_participant_joins_before_the_doors_open() {
        planned()
                .when(STRANGER, new JoinAtelier(STRANGER, Role.PARTICIPANT))
                .then(new ParticipantJoined(STRANGER, Role.PARTICIPANT));
    }

    @Test
    void joining_again_in_the_same_role_changes_nothing() {
        given().when(ANNA, new JoinAtelier(ANNA, Role.PARTICIPANT)).thenNothingChanges();
    }

    @Test
    void coming_in_by_the_code_of_another_role_gives_that_role() {
        given().when(ANNA, new JoinAtelier(ANNA, Role.FACILITATOR)).then(new RoleGiven(ANNA, Role.FACILITATOR));
    }

    @Test
    void the_last_facilitator_does_not_come_in_as_an_observer() {
        given().when(FEM, new JoinAtelier(FEM, Role.OBSERVER)).thenRefused(new LastFacilitator(FEM));
    }

    @Test
    void who_left_joins_again() {
        given(by(ANNA, new ParticipantLeft(ANNA)))
                .when(ANNA, new JoinAtelier(ANNA, Role.OBSERVER))
                .then(new ParticipantJoined(ANNA, Role.OBSERVER));
    }

    @Test
    void nobody_joins_for_somebody_else() {
        given().when(ANNA, new JoinAtelier(STRANGER, Role.PARTICIPANT))
                .thenRefused(new NotAllowed(Role.PARTICIPANT, "JoinAtelier"))
                .when(STRANGER, new JoinAtelier(BRAM, Role.PARTICIPANT))
                .thenRefused(new NotJoined(STRANGER));
    }

    @Test
    void a_closed_atelier_is_for_those_who_come_to_look() {
        closed().when(STRANGER, new JoinAtelier(STRANGER, Role.AUDITOR))
                .then(new ParticipantJoined(STRANGER, Role.AUDITOR));
        closed().when(STRANGER, new JoinAtelier(STRANGER, Role.PARTICIPANT)).thenRefused(new AtelierIsClosed());
    }

    @Test
    void who_is_to_say_what_may_go_outside_comes_in_after_the_end() {
        closed().when(STRANGER, new JoinAtelier(STRANGER, Role.FACILITATOR))
                .then(new ParticipantJoined(STRANGER, Role.FACILITATOR));
    }
}
