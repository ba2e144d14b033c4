package nl.wijkatelier.contract.organisation;

/**
 * A body was dissolved.
 *
 * @param bodyId the body
 */
public record BodyDissolved(BodyId bodyId) implements OrganisationEvent {}
