package nl.wijkatelier.command.content;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * What counts in the choice of where to begin.
 *
 * @param name what it is called, in Dutch
 * @param nameInEnglish the same in English
 * @param explanation what the lowest and the highest score mean, in Dutch
 * @param explanationInEnglish the same in English
 * @param weight the weight that is proposed, 1 to 100
 */
record StartCriterion(
        Title name, Title nameInEnglish, Explanation explanation, Explanation explanationInEnglish, int weight) {
    private static final int MOST = 100;

    StartCriterion {
        InvalidValue.ifMissing("name", name);
        InvalidValue.ifMissing("nameInEnglish", nameInEnglish);
        InvalidValue.ifMissing("explanation", explanation);
        InvalidValue.ifMissing("explanationInEnglish", explanationInEnglish);
        InvalidValue.unlessWithin("weight", weight, 1, MOST);
    }
}
