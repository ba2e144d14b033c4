package nl.wijkatelier.contract.directingrole;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;
import nl.wijkatelier.contract.decision.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * The directing role of the municipality in a phase was chosen.
 *
 * @param phaseId in which phase
 * @param roleId which role
 * @param explanation why, or what it means here
 * @param decisionId the decision of the atelier it rests on
 */
public record DirectingRoleChosen(
        DirectingPhaseId phaseId,
        DirectingRoleId roleId,
        @Nullable Explanation explanation,
        @Nullable DecisionId decisionId) implements DirectingRoleEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return Passage.description(ItemKind.DIRECTING_ROLE, phaseId.value());
    }
}
