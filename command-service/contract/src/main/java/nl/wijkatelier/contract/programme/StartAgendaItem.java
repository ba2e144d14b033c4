package nl.wijkatelier.contract.programme;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.board.BoardId;
import org.jspecify.annotations.Nullable;

/**
 * Starts an item of the agenda with its first phase.
 *
 * @param agendaItemId the item
 * @param activityId the new activity that the first phase is on the clock
 * @param boardId the board it is done on; needed when something is hidden
 * @param phases its phases, 1 to 20, in order
 */
public record StartAgendaItem(
        AgendaItemId agendaItemId, ActivityId activityId, @Nullable BoardId boardId, List<AgendaPhase> phases)
        implements ProgrammeCommand {
    private static final int MOST_PHASES = 20;

    public StartAgendaItem {
        InvalidValue.ifMissing("agendaItemId", agendaItemId);
        InvalidValue.ifMissing("activityId", activityId);
        phases = InvalidValue.unlessListed("phases", phases, MOST_PHASES);
        InvalidValue.ifEmpty("phases", phases);
        if (boardId == null && phases.stream().anyMatch(AgendaPhase::needsBoard)) {
            throw new InvalidValue("boardId", "is missing: what is hidden is hidden on a board");
        }
        Nameless.requireSomethingToShow(phases, AgendaPhase::visibility, AgendaPhase::place);
    }
}
