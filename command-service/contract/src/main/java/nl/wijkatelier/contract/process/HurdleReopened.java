package nl.wijkatelier.contract.process;

/**
 * A hurdle is in the way again.
 *
 * @param hurdleId the hurdle
 */
public record HurdleReopened(HurdleId hurdleId) implements ProcessEvent {}
