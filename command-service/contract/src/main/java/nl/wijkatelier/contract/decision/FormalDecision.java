package nl.wijkatelier.contract.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * The formal decision on an agreement.
 *
 * @param outcome what was decided
 * @param decidedAt when
 * @param reference where it is to be found, as the number of the paper
 * @param explanation what was changed, or why not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormalDecision(
        FormalOutcome outcome, LocalDate decidedAt, Title reference, @Nullable Explanation explanation) {
    public FormalDecision {
        InvalidValue.ifMissing("outcome", outcome);
        InvalidValue.ifMissing("decidedAt", decidedAt);
        InvalidValue.ifMissing("reference", reference);
    }
}
