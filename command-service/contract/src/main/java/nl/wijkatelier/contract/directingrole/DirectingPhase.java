package nl.wijkatelier.contract.directingrole;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * A phase of the transition for which the municipality chooses its role.
 *
 * @param phaseId its id
 * @param title what it is called, in Dutch
 * @param titleInEnglish the same in English
 */
public record DirectingPhase(DirectingPhaseId phaseId, Title title, Title titleInEnglish) {
    public DirectingPhase {
        InvalidValue.ifMissing("phaseId", phaseId);
        InvalidValue.ifMissing("title", title);
        InvalidValue.ifMissing("titleInEnglish", titleInEnglish);
    }
}
