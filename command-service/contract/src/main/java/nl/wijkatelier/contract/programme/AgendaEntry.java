package nl.wijkatelier.contract.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * Something on the agenda.
 *
 * @param kind what sort of thing
 * @param title what is done; left out where kind and component say it all
 * @param minutes how long it takes, 1 to 480
 * @param component for which of the five components; for a {@link AgendaKind#COMPONENT} only
 * @param workForms the working methods, at most 5, in the order in which they are used
 * @param goal what it should lead to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgendaEntry(
        AgendaKind kind,
        @Nullable Title title,
        int minutes,
        @Nullable Component component,
        List<WorkFormId> workForms,
        @Nullable Explanation goal) {
    private static final int MOST_WORK_FORMS = 5;

    public AgendaEntry {
        InvalidValue.ifMissing("kind", kind);
        InvalidValue.unlessWithin("minutes", minutes, 1, 480);
        requireComponent(kind, component);
        workForms = InvalidValue.unlessListed("workForms", workForms, MOST_WORK_FORMS);
    }

    private static void requireComponent(AgendaKind kind, @Nullable Component component) {
        if (kind == AgendaKind.COMPONENT && (component == null || component == Component.GENERAL)) {
            throw new InvalidValue("component", "must be one of the five components");
        }
        if (kind != AgendaKind.COMPONENT && component != null) {
            throw new InvalidValue("component", "must be left out of an opening, a break or a closing");
        }
    }
}
