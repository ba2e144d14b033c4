package nl.wijkatelier.contract.decision;

import java.time.LocalDate;

/**
 * What is agreed on is looked at again after that.
 *
 * @param reviewAt the day that had gone by when it was agreed on
 */
public record ReviewIsPast(LocalDate reviewAt) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "The day to look at it again has gone by. Choose one that is still to come.";
    }
}
