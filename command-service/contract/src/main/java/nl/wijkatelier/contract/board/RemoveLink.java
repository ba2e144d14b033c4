package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Removes a link.
 *
 * @param linkId the link
 */
public record RemoveLink(LinkId linkId) implements BoardCommand {
    public RemoveLink {
        InvalidValue.ifMissing("linkId", linkId);
    }
}
