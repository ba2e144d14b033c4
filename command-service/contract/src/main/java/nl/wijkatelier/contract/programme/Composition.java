package nl.wijkatelier.contract.programme;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * What a working method of the atelier's own is made of.
 *
 * @param name short name
 * @param purpose what it is for
 * @param output what it leads to
 * @param people with how many it works
 * @param phases its phases in order, 1 to 20
 */
public record Composition(
        Title name, Title purpose, Title output, GroupSize people, List<ComposedPhase> phases) {
    public Composition {
        InvalidValue.ifMissing("name", name);
        InvalidValue.ifMissing("purpose", purpose);
        InvalidValue.ifMissing("output", output);
        InvalidValue.ifMissing("people", people);
        phases = InvalidValue.unlessListed("phases", phases, WorkForm.MOST_PHASES);
        InvalidValue.ifEmpty("phases", phases);
        Nameless.requireSomethingToShow(phases, ComposedPhase::visibility, ComposedPhase::place);
    }

    /** The method as an agenda keeps it. */
    public WorkForm planned(WorkFormId id) {
        return new WorkForm(
                id,
                InTwoLanguages.untranslated(name.value()),
                InTwoLanguages.untranslated(purpose.value()),
                InTwoLanguages.untranslated(output.value()),
                people,
                phases.stream().map(ComposedPhase::planned).toList());
    }
}
