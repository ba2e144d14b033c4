package nl.wijkatelier.contract.blueprint;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of a decision matrix.
 *
 * @param name what is looked at
 * @param explanation when it scores high or low
 * @param weight how heavily it counts, 0 to 100; left out when that was not agreed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CriterionTemplate(Title name, @Nullable Explanation explanation, @Nullable Integer weight) {
    public CriterionTemplate {
        InvalidValue.ifMissing("name", name);
        if (weight != null) {
            InvalidValue.unlessWithin("weight", weight.intValue(), 0, 100);
        }
    }
}
