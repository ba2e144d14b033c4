package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Says that a hurdle is out of the way.
 *
 * @param hurdleId the hurdle
 */
public record SettleHurdle(HurdleId hurdleId) implements ProcessCommand {
    public SettleHurdle {
        InvalidValue.ifMissing("hurdleId", hurdleId);
    }
}
