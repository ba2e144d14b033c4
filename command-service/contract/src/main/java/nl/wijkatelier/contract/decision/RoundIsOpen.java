package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.round.RoundId;

/**
 * A round of positions is open.
 *
 * @param roundId the open round
 */
public record RoundIsOpen(RoundId roundId) implements Refusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Finish the open round first.";
    }
}
