package nl.wijkatelier.atelier.directingrole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.directingrole.DirectingPhaseId;
import nl.wijkatelier.contract.directingrole.DirectingRoleChosen;
import nl.wijkatelier.contract.directingrole.DirectingRoleCleared;
import nl.wijkatelier.contract.directingrole.DirectingRoleEvent;
import nl.wijkatelier.contract.directingrole.DirectingRoleId;
import nl.wijkatelier.contract.directingrole.RoleScale;
import nl.wijkatelier.contract.directingrole.RoleScaleAdopted;
import org.jspecify.annotations.Nullable;

/** The scale of directing roles, and which role was chosen in which phase. */
public final class DirectingRoles {
    private final Map<DirectingPhaseId, DirectingRoleChosen> chosen = new LinkedHashMap<>();
    private @Nullable RoleScale scale;

    /** The roles of a snapshot. */
    public static DirectingRoles restore(DirectingRoleSnapshot snapshot) {
        var roles = new DirectingRoles();
        roles.scale = snapshot.scale();
        snapshot.chosen().forEach(roles::put);
        return roles;
    }

    /** A copy of the state. */
    public DirectingRoleSnapshot snapshot() {
        return new DirectingRoleSnapshot(scale, List.copyOf(chosen.values()));
    }

    @Nullable RoleScale scale() {
        return scale;
    }

    boolean hasPhase(DirectingPhaseId id) {
        return scale != null
                && scale.phases().stream().anyMatch(phase -> phase.phaseId().equals(id));
    }

    boolean hasRole(DirectingRoleId id) {
        return scale != null && scale.roles().stream().anyMatch(role -> role.roleId().equals(id));
    }

    /** What was chosen in a phase, or null. */
    @Nullable DirectingRoleChosen chosenIn(DirectingPhaseId id) {
        return chosen.get(id);
    }

    boolean anyChosen() {
        return !chosen.isEmpty();
    }

    /** Follows what happened. */
    public void evolve(DirectingRoleEvent event) {
        switch (event) {
            case RoleScaleAdopted e -> scale = e.scale();
            case DirectingRoleChosen e -> put(e);
            case DirectingRoleCleared e -> chosen.remove(e.phaseId());
        }
    }

    private void put(DirectingRoleChosen choice) {
        chosen.put(choice.phaseId(), choice);
    }
}
