package nl.wijkatelier.atelier.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.programme.Composition;
import nl.wijkatelier.contract.programme.WorkForm;
import nl.wijkatelier.contract.programme.WorkFormId;
import org.jspecify.annotations.Nullable;

/** The working methods that were composed in the atelier. One that was withdrawn keeps its id taken. */
final class OwnWorkForms {
    private final Map<WorkFormId, OwnWorkForm> byId = new LinkedHashMap<>();

    void put(OwnWorkForm form) {
        byId.put(form.workFormId(), form);
    }

    boolean isTaken(WorkFormId id) {
        return byId.containsKey(id);
    }

    /** What the method is made of; null when it is not, or no longer, there. */
    @Nullable Composition find(WorkFormId id) {
        var form = byId.get(id);
        return form == null || form.withdrawn() ? null : form.composition();
    }

    /** The method as an agenda keeps it. */
    @Nullable WorkForm planned(WorkFormId id) {
        var composition = find(id);
        return composition == null ? null : composition.planned(id);
    }

    long count() {
        return byId.values().stream().filter(form -> !form.withdrawn()).count();
    }

    List<OwnWorkForm> all() {
        return List.copyOf(byId.values());
    }

    void withdraw(WorkFormId id) {
        byId.computeIfPresent(id, (_, form) -> new OwnWorkForm(id, form.composition(), true));
    }
}
