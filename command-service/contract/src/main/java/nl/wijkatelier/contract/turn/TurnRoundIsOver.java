package nl.wijkatelier.contract.turn;

/**
 * The round of turns has been finished.
 *
 * @param roundId the round
 */
public record TurnRoundIsOver(TurnRoundId roundId) implements TurnRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This round is over. Start another one.";
    }
}
