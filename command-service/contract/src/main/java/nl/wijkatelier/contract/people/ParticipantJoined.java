package nl.wijkatelier.contract.people;

/**
 * Somebody joined.
 *
 * @param participantId who
 * @param role in what role
 */
public record ParticipantJoined(ParticipantId participantId, Role role) implements PeopleEvent {}
