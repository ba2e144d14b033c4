package nl.wijkatelier.contract.people;

/**
 * Somebody left, or was shown out.
 *
 * @param participantId who
 */
public record ParticipantLeft(ParticipantId participantId) implements PeopleEvent {}
