package nl.wijkatelier.contract.rasci;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Ends the round and shows what each table proposed.
 *
 * @param rasciRoundId the round
 */
public record ShowRasciProposals(RasciRoundId rasciRoundId) implements RasciCommand {
    public ShowRasciProposals {
        InvalidValue.ifMissing("rasciRoundId", rasciRoundId);
    }
}
