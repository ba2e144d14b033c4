package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Says that a hurdle is in the way again.
 *
 * @param hurdleId the hurdle
 */
public record ReopenHurdle(HurdleId hurdleId) implements ProcessCommand {
    public ReopenHurdle {
        InvalidValue.ifMissing("hurdleId", hurdleId);
    }
}
