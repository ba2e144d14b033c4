package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.people.ParticipantId;

/**
 * It was said who decides after the advice.
 *
 * @param decisionId the decision
 * @param participantId who decides
 */
public record DeciderAppointed(DecisionId decisionId, ParticipantId participantId) implements DecisionEvent {}
