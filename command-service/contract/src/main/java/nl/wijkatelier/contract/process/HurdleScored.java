package nl.wijkatelier.contract.process;

/**
 * It was said how likely and how bad a hurdle is.
 *
 * @param hurdleId the hurdle
 * @param score likelihood and impact
 */
public record HurdleScored(HurdleId hurdleId, HurdleScore score) implements ProcessEvent {}
