package nl.wijkatelier.atelier.directingrole;

import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.decision.Deliberations;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.directingrole.AdoptRoleScale;
import nl.wijkatelier.contract.directingrole.ChooseDirectingRole;
import nl.wijkatelier.contract.directingrole.ClearDirectingRole;
import nl.wijkatelier.contract.directingrole.DirectingPhaseId;
import nl.wijkatelier.contract.directingrole.DirectingRoleChosen;
import nl.wijkatelier.contract.directingrole.DirectingRoleCleared;
import nl.wijkatelier.contract.directingrole.DirectingRoleCommand;
import nl.wijkatelier.contract.directingrole.RoleNotOnScale;
import nl.wijkatelier.contract.directingrole.RoleScale;
import nl.wijkatelier.contract.directingrole.RoleScaleAdopted;
import nl.wijkatelier.contract.directingrole.RoleScaleIsInUse;
import org.jspecify.annotations.Nullable;

/** What commands about the directing role lead to. */
public final class DirectingRoleDecisions {
    private final DirectingRoles roles;
    private final Deliberations deliberations;

    public DirectingRoleDecisions(DirectingRoles roles, Deliberations deliberations) {
        this.roles = roles;
        this.deliberations = deliberations;
    }

    /** What a command about the directing role leads to. */
    public Decision decide(DirectingRoleCommand asked) {
        return switch (asked) {
            case AdoptRoleScale it -> adopt(it.scale());
            case ChooseDirectingRole it -> choose(it);
            case ClearDirectingRole it -> clear(it.phaseId());
        };
    }

    private Decision adopt(RoleScale asked) {
        var present = roles.scale();
        if (asked.equals(present)) {
            return Decision.unchanged();
        }
        return present != null && roles.anyChosen()
                ? Decision.refused(new RoleScaleIsInUse(present.scale(), present.version()))
                : Decision.of(new RoleScaleAdopted(asked));
    }

    private Decision choose(ChooseDirectingRole asked) {
        var refusal = refusal(asked);
        if (refusal != null) {
            return Decision.refused(refusal);
        }
        var chosen =
                new DirectingRoleChosen(asked.phaseId(), asked.roleId(), asked.explanation(), asked.decisionId());
        return chosen.equals(roles.chosenIn(asked.phaseId())) ? Decision.unchanged() : Decision.of(chosen);
    }

    private @Nullable Refusal refusal(ChooseDirectingRole asked) {
        if (!roles.hasPhase(asked.phaseId())) {
            return unknown(asked.phaseId());
        }
        if (!roles.hasRole(asked.roleId())) {
            return new RoleNotOnScale(asked.roleId());
        }
        var decision = asked.decisionId();
        return decision == null || deliberations.has(decision)
                ? null
                : new ItemUnknown(ItemKind.DECISION, decision.value());
    }

    private Decision clear(DirectingPhaseId phase) {
        if (!roles.hasPhase(phase)) {
            return Decision.refused(unknown(phase));
        }
        return roles.chosenIn(phase) == null
                ? Decision.unchanged()
                : Decision.of(new DirectingRoleCleared(phase));
    }

    private static Refusal unknown(DirectingPhaseId phase) {
        return new ItemUnknown(ItemKind.DIRECTING_ROLE, phase.value());
    }
}
