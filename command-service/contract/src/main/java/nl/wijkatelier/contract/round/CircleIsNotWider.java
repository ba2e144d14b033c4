package nl.wijkatelier.contract.round;

/**
 * A circle only becomes wider: what some have seen cannot be made unseen.
 *
 * @param roundId the round
 * @param circle the circle that it has
 */
public record CircleIsNotWider(RoundId roundId, Circle circle) implements RoundRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The notes of this round are shared in a circle that is as wide already. Reveal the round and start another one.";
    }
}
