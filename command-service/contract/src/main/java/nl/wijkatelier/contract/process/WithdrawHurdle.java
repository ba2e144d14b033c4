package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes a hurdle off the list.
 *
 * @param hurdleId the hurdle
 */
public record WithdrawHurdle(HurdleId hurdleId) implements ProcessCommand {
    public WithdrawHurdle {
        InvalidValue.ifMissing("hurdleId", hurdleId);
    }
}
