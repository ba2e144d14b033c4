package nl.wijkatelier.contract.rasci;

/**
 * The round is over.
 *
 * @param rasciRoundId the round
 */
public record RasciProposalsAreShown(RasciRoundId rasciRoundId) implements RasciRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The proposals of this round are shown already. Settle the parts in the matrix, or start another round.";
    }
}
