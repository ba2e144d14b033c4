package nl.wijkatelier.contract.people;

import org.jspecify.annotations.Nullable;

/**
 * It was said whether somebody decides along.
 *
 * @param participantId who
 * @param entitledToDecide whether they decide along; absent: not known
 */
public record EntitlementSet(ParticipantId participantId, @Nullable Boolean entitledToDecide) implements PeopleEvent {}
