package nl.wijkatelier.contract.people;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Leaves for good; a lost connection is no leaving.
 *
 * @param participantId who leaves: oneself, or somebody whom the facilitator shows out
 */
public record LeaveAtelier(ParticipantId participantId) implements PeopleCommand {
    public LeaveAtelier {
        InvalidValue.ifMissing("participantId", participantId);
    }
}
