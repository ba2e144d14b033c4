package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Lets people see each other's notes of a writing round within a circle. This is about what is written from now on: nobody who wrote
 * before knew of it, so that stays within the circle of then, until the reveal. (The phases of a working method are known beforehand,
 * and take along what was written in those before.)
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
