package nl.wijkatelier.contract.round;

import nl.wijkatelier.contract.Refusal;

/**
 * A board has one writing round at a time.
 *
 * @param roundId the running round
 */
public record WritingRoundIsRunning(RoundId roundId) implements Refusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Reveal the running round first.";
    }
}
