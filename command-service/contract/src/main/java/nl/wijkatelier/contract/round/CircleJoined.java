package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.people.ParticipantId;

/**
 * Somebody who came later sees, and adds to, what a group has written within this circle.
 *
 * @param roundId the round
 * @param group which of its groups, from 0; one more than there were for a new one
 * @param participantId who
 */
public record CircleJoined(RoundId roundId, int group, ParticipantId participantId) implements RoundEvent {}
