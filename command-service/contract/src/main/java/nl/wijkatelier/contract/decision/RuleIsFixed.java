package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.round.RoundId;

/**
 * People are taking positions under the rule that holds.
 *
 * @param roundId the round on the current text
 */
public record RuleIsFixed(RoundId roundId) implements DecisionRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "People are taking positions already. Change the rule before the round, or change the text first.";
    }
}
