package nl.wijkatelier.contract.people;

/**
 * Somebody got another role.
 *
 * @param participantId who
 * @param role the new role
 */
public record RoleGiven(ParticipantId participantId, Role role) implements PeopleEvent {}
