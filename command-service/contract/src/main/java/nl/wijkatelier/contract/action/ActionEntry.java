package nl.wijkatelier.contract.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.decision.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done.
 *
 * @param title what
 * @param owner who sees to it
 * @param dueAt by when; null as long as no day was agreed
 * @param component the component it belongs to
 * @param decisionId the decision that it came from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActionEntry(
        Title title,
        ActionOwner owner,
        @Nullable LocalDate dueAt,
        Component component,
        @Nullable DecisionId decisionId) {
    public ActionEntry {
        InvalidValue.ifMissing("title", title);
        InvalidValue.ifMissing("owner", owner);
        InvalidValue.ifMissing("component", component);
    }
}
