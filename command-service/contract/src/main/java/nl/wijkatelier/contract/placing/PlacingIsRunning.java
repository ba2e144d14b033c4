package nl.wijkatelier.contract.placing;

/**
 * People are placing in silence.
 *
 * @param placingId the running round
 */
public record PlacingIsRunning(PlacingId placingId) implements PlacingRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Everybody is placing for themselves now. Show the places first.";
    }
}
