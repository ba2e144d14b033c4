package nl.wijkatelier.atelier.people;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.OLGA;
import static nl.wijkatelier.atelier.Example.addNote;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Scenario.closed;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.contract.people.LastFacilitator;
import nl.wijkatelier.contract.people.LeaveAtelier;
import nl.wijkatelier.contract.people.NotAllowed;
import nl.wijkatelier.contract.people.NotJoined;
import nl.wijkatelier.contract.people.ParticipantLeft;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.people.RoleGiven;
import org.junit.jupiter.api.Test;

class LeavingTest {
    @Test
    void a_participant_leaves() {
        given().when(ANNA, new LeaveAtelier(ANNA)).then(new ParticipantLeft(ANNA));
    }

    @Test
    void an_observer_leaves_a_closed_atelier() {
        closed().when(OLGA, new LeaveAtelier(OLGA)).then(new ParticipantLeft(OLGA));
    }

    @Test
    void a_facilitator_shows_somebody_out() {
        given().when(FEM, new LeaveAtelier(ANNA)).then(new ParticipantLeft(ANNA));
    }

    @Test
    void a_participant_shows_nobody_out() {
        given().when(ANNA, new LeaveAtelier(BRAM)).thenRefused(new NotAllowed(Role.PARTICIPANT, "LeaveAtelier"));
    }

    @Test
    void who_left_is_not_there_any_more() {
        given()
                .and(ANNA, new LeaveAtelier(ANNA))
                .when(ANNA, addNote(N1))
                .thenRefused(new NotJoined(ANNA))
                .when(FEM, new LeaveAtelier(ANNA))
                .thenRefused(new NotJoined(ANNA));
    }

    @Test
    void the_last_facilitator_stays() {
        given().when(FEM, new LeaveAtelier(FEM)).thenRefused(new LastFacilitator(FEM));
    }

    @Test
    void a_facilitator_leaves_when_there_is_another() {
        given(by(ANNA, new RoleGiven(ANNA, Role.FACILITATOR)))
                .when(FEM, new LeaveAtelier(FEM))
                .then(new ParticipantLeft(FEM));
    }
}
