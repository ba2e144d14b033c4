package nl.wijkatelier.contract.legal;

/**
 * The atelier goes through this checklist.
 *
 * @param checklist the checklist
 */
public record LegalChecklistAdopted(LegalChecklist checklist) implements LegalEvent {}
