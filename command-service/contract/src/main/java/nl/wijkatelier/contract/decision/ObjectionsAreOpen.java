package nl.wijkatelier.contract.decision;

import java.util.List;
import nl.wijkatelier.contract.Refusal;

/**
 * Objections have not been integrated.
 *
 * @param objections which ones
 */
public record ObjectionsAreOpen(List<ObjectionId> objections) implements Refusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "Integrate the open objections first: change the text and record how it meets them.";
    }
}
