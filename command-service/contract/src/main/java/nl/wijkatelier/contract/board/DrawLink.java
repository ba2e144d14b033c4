package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.Identifier;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * Draws a link from one note, cluster or frame to another on the same board.
 *
 * @param linkId the new link
 * @param boardId the board it is on
 * @param from id of the note, cluster or frame it starts at
 * @param to id of the note, cluster or frame it ends at
 * @param label what the link says
 */
public record DrawLink(
        LinkId linkId,
        BoardId boardId,
        String from,
        String to,
        @Nullable Title label) implements BoardCommand {
    public DrawLink {
        InvalidValue.ifMissing("linkId", linkId);
        InvalidValue.ifMissing("boardId", boardId);
        Identifier.require("from", from);
        Identifier.require("to", to);
        if (from.equals(to)) {
            throw new InvalidValue("to", "must be another than from");
        }
    }
}
