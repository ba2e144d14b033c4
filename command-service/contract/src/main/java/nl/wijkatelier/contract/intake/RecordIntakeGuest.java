package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * Records of one person whether they were at the intake; of others it stays as it is known. So two who fill that in at once both do.
 *
 * @param participantId the person
 * @param there whether they were there, besides who held it
 */
public record RecordIntakeGuest(ParticipantId participantId, boolean there) implements IntakeCommand {
    public RecordIntakeGuest {
        InvalidValue.ifMissing("participantId", participantId);
    }
}
