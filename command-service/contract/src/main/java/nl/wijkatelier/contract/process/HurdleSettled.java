package nl.wijkatelier.contract.process;

/**
 * A hurdle is out of the way.
 *
 * @param hurdleId the hurdle
 */
public record HurdleSettled(HurdleId hurdleId) implements ProcessEvent {}
