package nl.wijkatelier.atelier.people;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.STRANGER;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.contract.people.EntitlementSet;
import nl.wijkatelier.contract.people.GiveRole;
import nl.wijkatelier.contract.people.JoinAtelier;
import nl.wijkatelier.contract.people.LeaveAtelier;
import nl.wijkatelier.contract.people.NotAllowed;
import nl.wijkatelier.contract.people.NotJoined;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.people.SetEntitlement;
import org.junit.jupiter.api.Test;

class EntitlementTest {
    @Test
    void a_facilitator_says_who_decides_along() {
        given().when(FEM, new SetEntitlement(ANNA, false)).then(new EntitlementSet(ANNA, false));
    }

    @Test
    void what_is_known_may_turn_out_not_to_be() {
        given().and(FEM, new SetEntitlement(ANNA, true))
                .when(FEM, new SetEntitlement(ANNA, null))
                .then(new EntitlementSet(ANNA, null));
    }

    @Test
    void it_stays_with_another_role_and_when_somebody_comes_back() {
        given().and(FEM, new SetEntitlement(ANNA, false))
                .and(FEM, new GiveRole(ANNA, Role.OBSERVER))
                .and(ANNA, new LeaveAtelier(ANNA))
                .and(ANNA, new JoinAtelier(ANNA, Role.PARTICIPANT))
                .when(FEM, new SetEntitlement(ANNA, false))
                .thenNothingChanges();
    }

    @Test
    void nobody_says_it_of_themselves() {
        given().when(ANNA, new SetEntitlement(ANNA, true))
                .thenRefused(new NotAllowed(Role.PARTICIPANT, "SetEntitlement"));
    }

    @Test
    void it_is_said_of_who_takes_part() {
        given().when(FEM, new SetEntitlement(STRANGER, true)).thenRefused(new NotJoined(STRANGER));
    }
}
