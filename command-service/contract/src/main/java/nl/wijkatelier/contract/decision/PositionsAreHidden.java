package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.round.RoundId;

/**
 * Positions are being taken in silence: until they are shown, the text stays as it is and nothing follows from them.
 *
 * @param roundId the round
 */
public record PositionsAreHidden(RoundId roundId) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Positions are being taken in silence. Show them first.";
    }
}
