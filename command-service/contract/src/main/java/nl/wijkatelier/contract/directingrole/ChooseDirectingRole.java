package nl.wijkatelier.contract.directingrole;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.decision.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the directing role of the municipality in a phase.
 *
 * @param phaseId in which phase
 * @param roleId which role
 * @param explanation why, or what it means here
 * @param decisionId the decision of the atelier it rests on
 */
public record ChooseDirectingRole(
        DirectingPhaseId phaseId,
        DirectingRoleId roleId,
        @Nullable Explanation explanation,
        @Nullable DecisionId decisionId) implements DirectingRoleCommand {
    public ChooseDirectingRole {
        InvalidValue.ifMissing("phaseId", phaseId);
        InvalidValue.ifMissing("roleId", roleId);
    }
}
