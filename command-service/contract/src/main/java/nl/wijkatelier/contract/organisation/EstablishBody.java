package nl.wijkatelier.contract.organisation;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Establishes a body.
 *
 * @param bodyId the body
 * @param charter what was agreed on it
 */
public record EstablishBody(BodyId bodyId, Charter charter) implements OrganisationCommand {
    public EstablishBody {
        InvalidValue.ifMissing("bodyId", bodyId);
        InvalidValue.ifMissing("charter", charter);
    }
}
