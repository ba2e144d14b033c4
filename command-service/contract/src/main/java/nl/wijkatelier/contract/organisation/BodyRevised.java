package nl.wijkatelier.contract.organisation;

/**
 * What was agreed on a body changed.
 *
 * @param bodyId the body
 * @param charter what was agreed on it
 */
public record BodyRevised(BodyId bodyId, Charter charter) implements OrganisationEvent {}
