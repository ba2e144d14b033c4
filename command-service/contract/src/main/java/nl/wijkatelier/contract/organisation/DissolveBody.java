package nl.wijkatelier.contract.organisation;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Dissolves a body.
 *
 * @param bodyId the body
 */
public record DissolveBody(BodyId bodyId) implements OrganisationCommand {
    public DissolveBody {
        InvalidValue.ifMissing("bodyId", bodyId);
    }
}
