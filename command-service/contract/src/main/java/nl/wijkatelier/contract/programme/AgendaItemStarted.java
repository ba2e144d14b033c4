package nl.wijkatelier.contract.programme;

import java.util.List;
import nl.wijkatelier.contract.board.BoardId;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda was started.
 *
 * @param agendaItemId the item
 * @param boardId the board it is done on
 * @param phases its phases, in order
 */
public record AgendaItemStarted(
        AgendaItemId agendaItemId,
        @Nullable BoardId boardId,
        List<AgendaPhase> phases) implements ProgrammeEvent {}
