package nl.wijkatelier.contract.organisation;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Agrees anew on a body. Refused when somebody else did so after what this author saw.
 *
 * @param bodyId the body
 * @param charter what was agreed on it
 * @param basedOn revision at which what the author saw of the body was written
 */
public record ReviseBody(BodyId bodyId, Charter charter, long basedOn) implements OrganisationCommand {
    public ReviseBody {
        InvalidValue.ifMissing("bodyId", bodyId);
        InvalidValue.ifMissing("charter", charter);
        InvalidValue.unlessWithin("basedOn", basedOn, 0, Long.MAX_VALUE);
    }
}
