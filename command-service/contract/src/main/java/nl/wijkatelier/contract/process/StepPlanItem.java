package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * An item of a step plan: something that has to be known or arranged.
 *
 * @param itemId its id in the plan
 * @param title what it asks, in Dutch
 * @param titleInEnglish the same in English
 * @param staysOpen whether it is decided after the atelier, so that nothing in the atelier can cover it
 */
public record StepPlanItem(StepPlanItemId itemId, Title title, Title titleInEnglish, boolean staysOpen) {
    public StepPlanItem {
        InvalidValue.ifMissing("itemId", itemId);
        InvalidValue.ifMissing("title", title);
        InvalidValue.ifMissing("titleInEnglish", titleInEnglish);
    }
}
