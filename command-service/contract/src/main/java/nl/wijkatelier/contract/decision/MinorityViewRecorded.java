package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Explanation;

/**
 * The view of the minority was kept.
 *
 * @param decisionId the decision
 * @param view in the words of the minority
 */
public record MinorityViewRecorded(DecisionId decisionId, Explanation view) implements DecisionEvent {}
