package nl.wijkatelier.contract.round;

import java.util.List;

/**
 * What is written in a round from now on is seen within a circle.
 *
 * @param roundId the round
 * @param circle which circle
 * @param groups who see each other's notes; the facilitators, in one group, see everybody's with {@link Circle#FACILITATOR}
 */
public record CircleWidened(RoundId roundId, Circle circle, List<CircleGroup> groups) implements RoundEvent {}
