package nl.wijkatelier.contract.placing;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.HurdleScore;

/**
 * Says how likely and how bad a hurdle is in one's own view; others do not see whose view it is.
 *
 * @param placingId the round
 * @param hurdleId the hurdle
 * @param score how likely and how bad
 */
public record ProposeHurdleScore(
        PlacingId placingId,
        HurdleId hurdleId,
        HurdleScore score) implements PlacingCommand {
    public ProposeHurdleScore {
        InvalidValue.ifMissing("placingId", placingId);
        InvalidValue.ifMissing("hurdleId", hurdleId);
        InvalidValue.ifMissing("score", score);
    }
}
