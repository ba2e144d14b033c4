package nl.wijkatelier.contract.decision;

/**
 * It was said what follows from the proposal and what it assumes.
 *
 * @param decisionId the decision
 * @param consequences what follows, and what is assumed
 */
public record ConsequencesDescribed(DecisionId decisionId, Consequences consequences) implements DecisionEvent {}
