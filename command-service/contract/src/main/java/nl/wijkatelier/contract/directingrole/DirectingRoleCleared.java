package nl.wijkatelier.contract.directingrole;

/**
 * The role in a phase is open again.
 *
 * @param phaseId in which phase
 */
public record DirectingRoleCleared(DirectingPhaseId phaseId) implements DirectingRoleEvent {}
