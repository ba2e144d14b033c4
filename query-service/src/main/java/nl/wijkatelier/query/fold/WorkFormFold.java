package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.with;

import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.programme.AgendaEntry;
import nl.wijkatelier.contract.programme.ComposedPhase;
import nl.wijkatelier.contract.programme.Composition;
import nl.wijkatelier.contract.programme.GroupSize;
import nl.wijkatelier.contract.programme.InTwoLanguages;
import nl.wijkatelier.contract.programme.WorkForm;
import nl.wijkatelier.contract.programme.WorkFormAmended;
import nl.wijkatelier.contract.programme.WorkFormComposed;
import nl.wijkatelier.contract.programme.WorkFormPhase;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/** Working methods: those of the atelier's own, and those that an agenda keeps as they were when it was planned. */
final class WorkFormFold {
    private WorkFormFold() {}

    static List<ItemChange> composed(RecordedEvent recorded, WorkFormComposed composed) {
        return List.of(ItemChange.set(
                ItemKind.WORK_FORM,
                composed.workFormId().value(),
                fields(composed.composition(), "sequence", recorded.revision())));
    }

    static List<ItemChange> amended(Items before, WorkFormAmended amended) {
        return Change.updated(before, ItemKind.WORK_FORM, amended.workFormId().value(), fields(amended.composition()));
    }

    /** The methods that an entry keeps; null when it keeps none. */
    static @Nullable List<Map<String, Object>> kept(AgendaEntry entry) {
        return entry.kept().isEmpty() ? null : entry.kept().stream().map(WorkFormFold::form).toList();
    }

    private static @Nullable Object[] fields(Composition composition, @Nullable Object... more) {
        return with(
                more,
                "name", composition.name().value(),
                "purpose", composition.purpose().value(),
                "output", composition.output().value(),
                "people", people(composition.people()),
                "phases", composition.phases().stream().map(WorkFormFold::phase).toList());
    }

    private static Map<String, Object> phase(ComposedPhase phase) {
        return Change.part(
                "minutes", phase.minutes(),
                "place", Change.text(phase.place()),
                "title", phase.title().value(),
                "visibility", phase.visibility().name());
    }

    private static Map<String, Object> form(WorkForm form) {
        return Change.part(
                "id", form.id().value(),
                "name", text(form.name()),
                "output", text(form.output()),
                "people", people(form.people()),
                "phases", form.phases().stream().map(WorkFormFold::phase).toList(),
                "purpose", text(form.purpose()));
    }

    private static Map<String, Object> phase(WorkFormPhase phase) {
        return Change.part(
                "enforced", phase.enforced().name(),
                "minutes", phase.minutes(),
                "name", text(phase.name()),
                "place", Change.text(phase.place()),
                "visibility", phase.visibility().name());
    }

    private static Map<String, Object> text(InTwoLanguages text) {
        return Change.part("en", text.en(), "nl", text.nl());
    }

    private static Map<String, Object> people(GroupSize people) {
        return Change.part("least", people.least(), "most", people.most());
    }
}
