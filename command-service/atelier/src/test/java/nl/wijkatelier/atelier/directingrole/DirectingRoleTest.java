package nl.wijkatelier.atelier.directingrole;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.Example.Happening;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.WebAddress;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.directingrole.AdoptRoleScale;
import nl.wijkatelier.contract.directingrole.ChooseDirectingRole;
import nl.wijkatelier.contract.directingrole.ClearDirectingRole;
import nl.wijkatelier.contract.directingrole.DirectingPhase;
import nl.wijkatelier.contract.directingrole.DirectingPhaseId;
import nl.wijkatelier.contract.directingrole.DirectingRole;
import nl.wijkatelier.contract.directingrole.DirectingRoleChosen;
import nl.wijkatelier.contract.directingrole.DirectingRoleCleared;
import nl.wijkatelier.contract.directingrole.DirectingRoleId;
import nl.wijkatelier.contract.directingrole.RoleNotOnScale;
import nl.wijkatelier.contract.directingrole.RoleScale;
import nl.wijkatelier.contract.directingrole.RoleScaleAdopted;
import nl.wijkatelier.contract.directingrole.RoleScaleIsInUse;
import org.junit.jupiter.api.Test;

class DirectingRoleTest {
    private static final DirectingPhaseId PLAN = new DirectingPhaseId("plan");
    private static final DirectingPhaseId NEVER = new DirectingPhaseId("never");
    private static final DirectingRoleId PROCESS = new DirectingRoleId("process");
    private static final DirectingRoleId STEERING = new DirectingRoleId("steering");
    private static final RoleScale SCALE = scale(SOURCES, PROCESS, STEERING);
    private static final RoleScale OTHER = scale(CONCERNS, STEERING);
    private static final DirectingRoleChosen CHOSEN = new DirectingRoleChosen(PLAN, PROCESS, WHY, null);
    private static final Happening ADOPTED = by(FEM, new RoleScaleAdopted(SCALE));

    private static RoleScale scale(Title name, DirectingRoleId... roles) {
        return new RoleScale(
                name,
                new Title("2026-1"),
                new WebAddress("https://example.org/scale"),
                Stream.of(roles)
                        .map(role -> new DirectingRole(role, SOURCES, SOURCES, WHY, WHY))
                        .toList(),
                List.of(new DirectingPhase(PLAN, SOURCES, SOURCES)));
    }

    @Test
    void a_scale_is_adopted_and_may_be_replaced_before_a_role_is_chosen() {
        given().when(FEM, new AdoptRoleScale(SCALE))
                .then(new RoleScaleAdopted(SCALE))
                .when(FEM, new AdoptRoleScale(SCALE))
                .thenNothingChanges()
                .when(FEM, new AdoptRoleScale(OTHER))
                .then(new RoleScaleAdopted(OTHER));
    }

    @Test
    void a_scale_that_was_chosen_from_stays() {
        given(ADOPTED, by(ANNA, CHOSEN))
                .when(FEM, new AdoptRoleScale(OTHER))
                .thenRefused(new RoleScaleIsInUse(SCALE.scale(), SCALE.version()))
                .and(BRAM, new ClearDirectingRole(PLAN))
                .when(FEM, new AdoptRoleScale(OTHER))
                .then(new RoleScaleAdopted(OTHER));
    }

    @Test
    void a_role_is_chosen_and_chosen_anew() {
        given(ADOPTED)
                .when(ANNA, new ChooseDirectingRole(PLAN, PROCESS, WHY, null))
                .then(CHOSEN)
                .when(BRAM, new ChooseDirectingRole(PLAN, PROCESS, WHY, null))
                .thenNothingChanges()
                .when(BRAM, new ChooseDirectingRole(PLAN, STEERING, null, null))
                .then(new DirectingRoleChosen(PLAN, STEERING, null, null));
    }

    @Test
    void a_role_that_the_scale_does_not_have_is_not_chosen() {
        given(by(FEM, new RoleScaleAdopted(OTHER)))
                .when(ANNA, new ChooseDirectingRole(PLAN, PROCESS, null, null))
                .thenRefused(new RoleNotOnScale(PROCESS));
    }

    @Test
    void without_its_phase_no_role_is_chosen_or_taken_back() {
        given().when(ANNA, new ChooseDirectingRole(PLAN, PROCESS, null, null))
                .thenRefused(unknown(ItemKind.DIRECTING_ROLE, "plan"))
                .happened(ADOPTED)
                .when(ANNA, new ChooseDirectingRole(NEVER, PROCESS, null, null))
                .thenRefused(unknown(ItemKind.DIRECTING_ROLE, "never"))
                .when(ANNA, new ClearDirectingRole(NEVER))
                .thenRefused(unknown(ItemKind.DIRECTING_ROLE, "never"));
    }

    @Test
    void it_rests_on_a_decision_that_was_proposed() {
        given(ADOPTED)
                .when(ANNA, new ChooseDirectingRole(PLAN, PROCESS, null, new DecisionId("none")))
                .thenRefused(unknown(ItemKind.DECISION, "none"));
    }

    @Test
    void a_choice_is_taken_back_once() {
        given(ADOPTED, by(ANNA, CHOSEN))
                .when(BRAM, new ClearDirectingRole(PLAN))
                .then(new DirectingRoleCleared(PLAN))
                .when(BRAM, new ClearDirectingRole(PLAN))
                .thenNothingChanges();
    }

    @Test
    void a_scale_has_roles_and_phases_with_different_ids_and_a_secure_source() {
        assertThatThrownBy(() -> scale(SOURCES)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> scale(SOURCES, PROCESS, PROCESS)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new WebAddress("javascript:alert(1)")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new WebAddress("http://example.org")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new WebAddress("https://")).isInstanceOf(InvalidValue.class);
    }
}
