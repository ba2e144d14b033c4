package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Fills four half-days from the weights of the components (DOMAIN.md §4 and §6).
 *
 * @param draftId the ids of what is proposed begin with it
 * @param start when a half-day begins that was not planned yet
 * @param replacing whether what is on the agenda now may go
 */
public record ProposeProgramme(
        ProgrammeDraftId draftId,
        TimeOfDay start,
        boolean replacing) implements ProgrammeCommand {
    public ProposeProgramme {
        InvalidValue.ifMissing("draftId", draftId);
        InvalidValue.ifMissing("start", start);
    }
}
