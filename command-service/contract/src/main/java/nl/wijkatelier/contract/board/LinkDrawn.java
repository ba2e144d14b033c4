package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * A link was drawn.
 *
 * @param linkId the link
 * @param boardId the board it is on
 * @param from id of the item it starts at
 * @param to id of the item it ends at
 * @param label what it says
 */
public record LinkDrawn(
        LinkId linkId,
        BoardId boardId,
        String from,
        String to,
        @Nullable Title label) implements BoardEvent {}
