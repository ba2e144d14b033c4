package nl.wijkatelier.contract.tablegroup;

import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody got a place at a table, or has none any more.
 *
 * @param participantId who
 * @param tableGroupId at which table; null for none
 */
public record ParticipantSeated(ParticipantId participantId, @Nullable TableGroupId tableGroupId) implements TableGroupEvent {}
