package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Says what follows from the proposal and what it assumes; takes the place of what was said before.
 *
 * @param decisionId the decision
 * @param consequences what follows, and what is assumed
 */
public record DescribeConsequences(DecisionId decisionId, Consequences consequences) implements DecisionCommand {
    public DescribeConsequences {
        InvalidValue.ifMissing("decisionId", decisionId);
        InvalidValue.ifMissing("consequences", consequences);
    }
}
