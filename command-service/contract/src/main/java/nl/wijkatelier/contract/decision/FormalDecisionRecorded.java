package nl.wijkatelier.contract.decision;

/**
 * The body with the power has decided on an agreement.
 *
 * @param decisionId the decision
 * @param formal what it decided, when and where that is found
 */
public record FormalDecisionRecorded(DecisionId decisionId, FormalDecision formal) implements DecisionEvent {}
