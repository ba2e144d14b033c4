package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Lets people see each other's notes of a writing round within a circle. This is about what is written from now on: what was
 * written before stays within the circle of then, until the reveal.
 *
 * @param roundId the round
 * @param circle within which circle; wider than it was
 */
public record WidenCircle(RoundId roundId, Circle circle) implements RoundCommand {
    public WidenCircle {
        InvalidValue.ifMissing("roundId", roundId);
        InvalidValue.ifMissing("circle", circle);
    }
}
