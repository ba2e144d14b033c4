package nl.wijkatelier.atelier.people;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.OLGA;
import static nl.wijkatelier.atelier.Example.STRANGER;
import static nl.wijkatelier.atelier.Example.addNote;
import static nl.wijkatelier.atelier.Example.noteAdded;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.contract.people.GiveRole;
import nl.wijkatelier.contract.people.LastFacilitator;
import nl.wijkatelier.contract.people.NotAllowed;
import nl.wijkatelier.contract.people.NotJoined;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.people.RoleGiven;
import org.junit.jupiter.api.Test;

class GivingRolesTest {
    @Test
    void a_facilitator_gives_a_role() {
        given().when(FEM, new GiveRole(OLGA, Role.PARTICIPANT)).then(new RoleGiven(OLGA, Role.PARTICIPANT));
    }

    @Test
    void a_role_works_at_once() {
        given().and(FEM, new GiveRole(OLGA, Role.PARTICIPANT)).when(OLGA, addNote(N1)).then(noteAdded(N1));
    }

    @Test
    void the_same_role_changes_nothing() {
        given().when(FEM, new GiveRole(OLGA, Role.OBSERVER)).thenNothingChanges();
    }

    @Test
    void a_participant_gives_no_roles() {
        given().when(ANNA, new GiveRole(ANNA, Role.FACILITATOR)).thenRefused(new NotAllowed(Role.PARTICIPANT, "GiveRole"));
    }

    @Test
    void a_stranger_gets_no_role() {
        given().when(FEM, new GiveRole(STRANGER, Role.PARTICIPANT)).thenRefused(new NotJoined(STRANGER));
    }

    @Test
    void the_last_facilitator_stays_facilitator() {
        given().when(FEM, new GiveRole(FEM, Role.PARTICIPANT)).thenRefused(new LastFacilitator(FEM));
    }
}
