package nl.wijkatelier.contract.placing;

import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.HurdleScore;

/**
 * Somebody said how likely and how bad a hurdle is.
 *
 * @param placingId the round
 * @param hurdleId the hurdle
 * @param score how likely and how bad
 */
public record HurdleScoreProposed(
        PlacingId placingId,
        HurdleId hurdleId,
        HurdleScore score) implements PlacingEvent {}
