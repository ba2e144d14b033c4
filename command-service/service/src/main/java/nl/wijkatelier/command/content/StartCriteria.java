package nl.wijkatelier.command.content;

import java.util.List;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * The criteria for where to begin (DOMAIN.md §2.4), which a matrix takes over.
 *
 * @param list what the list is called, in Dutch
 * @param listInEnglish the same in English
 * @param version which version of it
 * @param source where it comes from
 * @param highest the best score, 3 to 10
 * @param criteria the criteria in order, 1 to 30, with different names
 */
record StartCriteria(
        Title list, Title listInEnglish, Title version, Explanation source, int highest, List<StartCriterion> criteria) {
    static final String SHIPPED = "start-neighbourhood/criteria-2026-1.json";
    private static final int LEAST_SCALE = 3;
    private static final int MOST_SCALE = 10;
    private static final int MOST = 30;

    StartCriteria {
        InvalidValue.ifMissing("list", list);
        InvalidValue.ifMissing("listInEnglish", listInEnglish);
        InvalidValue.ifMissing("version", version);
        InvalidValue.ifMissing("source", source);
        InvalidValue.unlessWithin("highest", highest, LEAST_SCALE, MOST_SCALE);
        criteria = InvalidValue.unlessListed("criteria", criteria, MOST);
        InvalidValue.ifEmpty("criteria", criteria);
        if (criteria.stream().map(StartCriterion::name).distinct().count() < criteria.size()) {
            throw new InvalidValue("criteria", "must have different names");
        }
    }
}
