package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Explanation;

/**
 * An objection was tested.
 *
 * @param decisionId the decision
 * @param objectionId the objection
 * @param valid whether it argues that the proposal harms the aim
 * @param reason why it does or does not
 */
public record ObjectionTested(
        DecisionId decisionId,
        ObjectionId objectionId,
        boolean valid,
        Explanation reason) implements DecisionEvent {}
