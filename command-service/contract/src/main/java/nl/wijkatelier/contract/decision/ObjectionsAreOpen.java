package nl.wijkatelier.contract.decision;

import java.util.List;

/**
 * Objections have not been integrated.
 *
 * @param objections which ones
 */
public record ObjectionsAreOpen(List<ObjectionId> objections) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "Integrate the open objections first: change the text and record how it meets them.";
    }
}
