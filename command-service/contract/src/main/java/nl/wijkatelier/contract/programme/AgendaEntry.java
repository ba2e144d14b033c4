package nl.wijkatelier.contract.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.activity.StartActivity;
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
 * @param kept these methods as they were when this was planned, whatever becomes of the library; those that nothing was known of
 *     are left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgendaEntry(
        AgendaKind kind,
        @Nullable Title title,
        int minutes,
        @Nullable Component component,
        List<WorkFormId> workForms,
        @Nullable Explanation goal,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<WorkForm> kept) {
    private static final int MOST_WORK_FORMS = 5;

    public AgendaEntry {
        InvalidValue.ifMissing("kind", kind);
        InvalidValue.unlessWithin("minutes", minutes, 1, StartActivity.LONGEST);
        requireComponent(kind, component);
        workForms = InvalidValue.unlessListed("workForms", workForms, MOST_WORK_FORMS);
        kept = InvalidValue.unlessListed("kept", kept, MOST_WORK_FORMS);
        var ids = kept.stream().map(WorkForm::id).collect(Collectors.toSet());
        if (ids.size() < kept.size() || !workForms.containsAll(ids)) {
            throw new InvalidValue("kept", "must be working methods of this entry, each once");
        }
    }

    /** An entry of which the working methods are named only. */
    public AgendaEntry(
            AgendaKind kind,
            @Nullable Title title,
            int minutes,
            @Nullable Component component,
            List<WorkFormId> workForms,
            @Nullable Explanation goal) {
        this(kind, title, minutes, component, workForms, goal, List.of());
    }

    /** This entry with its working methods as they are found now; those that are kept already stay as they are. */
    public AgendaEntry keeping(Function<WorkFormId, @Nullable WorkForm> found) {
        var known = workForms.stream()
                .distinct()
                .map(id -> kept(id).orElseGet(() -> found.apply(id)))
                .filter(Objects::nonNull)
                .toList();
        return new AgendaEntry(kind, title, minutes, component, workForms, goal, known);
    }

    /** This entry with its working methods as they were in what was planned before, where that is known. */
    public AgendaEntry keepingThoseOf(AgendaEntry before) {
        return withoutKept()
                .keeping(id -> before.kept(id).or(() -> kept(id)).orElse(null));
    }

    /** Tells whether the same is done in the same way, whatever is kept of the working methods. */
    public boolean saysTheSameAs(AgendaEntry other) {
        return withoutKept().equals(other.withoutKept());
    }

    private AgendaEntry withoutKept() {
        return new AgendaEntry(kind, title, minutes, component, workForms, goal);
    }

    /** The method as it was when this was planned. */
    public Optional<WorkForm> kept(WorkFormId id) {
        return kept.stream().filter(form -> form.id().equals(id)).findFirst();
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
