package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Says how likely and how bad a hurdle is.
 *
 * @param hurdleId the hurdle
 * @param score likelihood and impact
 */
public record ScoreHurdle(HurdleId hurdleId, HurdleScore score) implements ProcessCommand {
    public ScoreHurdle {
        InvalidValue.ifMissing("hurdleId", hurdleId);
        InvalidValue.ifMissing("score", score);
    }
}
