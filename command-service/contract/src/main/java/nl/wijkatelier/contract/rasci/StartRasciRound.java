package nl.wijkatelier.contract.rasci;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Starts a round in which each table proposes who does what, unseen by other tables.
 *
 * @param rasciRoundId the new round
 */
public record StartRasciRound(RasciRoundId rasciRoundId) implements RasciCommand {
    public StartRasciRound {
        InvalidValue.ifMissing("rasciRoundId", rasciRoundId);
    }
}
