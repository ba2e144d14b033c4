package nl.wijkatelier.contract.resource;

/**
 * The round is over.
 *
 * @param roundId the round
 */
public record ResourceRowsAreShown(ResourceRoundId roundId) implements ResourceRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The rows of this round were shown already.";
    }
}
