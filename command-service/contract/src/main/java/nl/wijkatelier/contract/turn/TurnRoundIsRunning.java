package nl.wijkatelier.contract.turn;

/**
 * There is a round of turns already.
 *
 * @param roundId the round
 */
public record TurnRoundIsRunning(TurnRoundId roundId) implements TurnRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "A round of turns is going on. Finish it first.";
    }
}
