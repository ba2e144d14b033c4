package nl.wijkatelier.contract.organisation;

/**
 * A body was established.
 *
 * @param bodyId the body
 * @param charter what was agreed on it
 */
public record BodyEstablished(BodyId bodyId, Charter charter) implements OrganisationEvent {}
