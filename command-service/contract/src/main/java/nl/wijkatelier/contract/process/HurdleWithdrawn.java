package nl.wijkatelier.contract.process;

/**
 * A hurdle was taken off the list.
 *
 * @param hurdleId the hurdle
 */
public record HurdleWithdrawn(HurdleId hurdleId) implements ProcessEvent {}
