package nl.wijkatelier.contract.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.wijkatelier.contract.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * What led to the question.
 *
 * @param context what went before
 * @param drivers what has to be weighed, at most 30
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Background(@Nullable Explanation context, List<Statement> drivers) {
    public Background {
        drivers = Statement.listed("drivers", drivers);
    }
}
