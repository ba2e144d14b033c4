package nl.wijkatelier.contract.tablegroup;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Gives somebody a place at a table, or takes it away.
 *
 * @param participantId who
 * @param tableGroupId at which table; left out for none
 */
public record SeatParticipant(ParticipantId participantId, @Nullable TableGroupId tableGroupId) implements TableGroupCommand {
    public SeatParticipant {
        InvalidValue.ifMissing("participantId", participantId);
    }
}
