package nl.wijkatelier.contract.people;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Gives somebody another role.
 *
 * @param participantId whose role changes
 * @param role the new role
 */
public record GiveRole(ParticipantId participantId, Role role) implements PeopleCommand {
    public GiveRole {
        InvalidValue.ifMissing("participantId", participantId);
        InvalidValue.ifMissing("role", role);
    }
}
