package nl.wijkatelier.contract.directingrole;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes back which role was chosen in a phase: it is open again.
 *
 * @param phaseId in which phase
 */
public record ClearDirectingRole(DirectingPhaseId phaseId) implements DirectingRoleCommand {
    public ClearDirectingRole {
        InvalidValue.ifMissing("phaseId", phaseId);
    }
}
