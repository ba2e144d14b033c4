package nl.wijkatelier.contract.round;

/**
 * A board has one writing round at a time.
 *
 * @param roundId the running round
 */
public record WritingRoundIsRunning(RoundId roundId) implements RoundRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Reveal the running round first.";
    }
}
