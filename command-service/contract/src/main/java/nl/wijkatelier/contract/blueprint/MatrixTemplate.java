package nl.wijkatelier.contract.blueprint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * A decision matrix with its criteria, without options and scores.
 *
 * @param title short name
 * @param question what is chosen
 * @param highest the best score, 3 to 10
 * @param criteria at most 20
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatrixTemplate(
        Title title, @Nullable Explanation question, int highest, List<CriterionTemplate> criteria) {
    private static final int MOST_CRITERIA = 20;

    public MatrixTemplate {
        InvalidValue.ifMissing("title", title);
        InvalidValue.unlessWithin("highest", highest, 3, 10);
        criteria = InvalidValue.unlessListed("criteria", criteria, MOST_CRITERIA);
    }
}
