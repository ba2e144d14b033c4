package nl.wijkatelier.contract.people;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes part in the atelier. The service sends it when an access code has been accepted; an import may send it for people of the past.
 *
 * @param participantId who joins
 * @param role in what role
 */
public record JoinAtelier(ParticipantId participantId, Role role) implements PeopleCommand {
    public JoinAtelier {
        InvalidValue.ifMissing("participantId", participantId);
        InvalidValue.ifMissing("role", role);
    }
}
