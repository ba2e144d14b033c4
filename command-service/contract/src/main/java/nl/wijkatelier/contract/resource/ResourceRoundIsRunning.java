package nl.wijkatelier.contract.resource;

/**
 * There is one round at a time.
 *
 * @param roundId the running round
 */
public record ResourceRoundIsRunning(ResourceRoundId roundId) implements ResourceRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Show the rows of the running round first.";
    }
}
