package nl.wijkatelier.atelier.tablegroup;

import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.tablegroup.TableGroupId;

/**
 * Who sits where.
 *
 * @param participantId who
 * @param tableGroupId at which table
 */
public record Seat(ParticipantId participantId, TableGroupId tableGroupId) {}
