package nl.wijkatelier.contract.placing;

/**
 * The round is over.
 *
 * @param placingId the round
 */
public record PlacesAreShown(PlacingId placingId) implements PlacingRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The places of this round are shown already. Place in the next round.";
    }
}
