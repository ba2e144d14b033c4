package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.round.RoundId;

/**
 * An advice was for one of the options.
 *
 * @param decisionId the decision
 * @param roundId the round of positions
 * @param optionId the option that is advised
 */
public record OptionAdvised(DecisionId decisionId, RoundId roundId, OptionId optionId) implements DecisionEvent {}
