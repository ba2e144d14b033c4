package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Tells that one has scored what one can, or is not ready after all.
 *
 * @param roundId the round
 * @param ready whether one is ready
 */
public record ReportReady(ScoringRoundId roundId, boolean ready) implements MatrixCommand {
    public ReportReady {
        InvalidValue.ifMissing("roundId", roundId);
    }
}
