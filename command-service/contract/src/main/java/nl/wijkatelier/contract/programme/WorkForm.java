package nl.wijkatelier.contract.programme;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;

/**
 * A working method (werkvorm, DOMAIN.md §4): of the library, or as it was when it was planned.
 *
 * @param id names it
 * @param name short name
 * @param purpose what it is for
 * @param output what it leads to
 * @param people with how many it works
 * @param phases its phases in order, 1 to 20
 */
public record WorkForm(
        WorkFormId id,
        InTwoLanguages name,
        InTwoLanguages purpose,
        InTwoLanguages output,
        GroupSize people,
        List<WorkFormPhase> phases) {
    static final int MOST_PHASES = 20;

    public WorkForm {
        InvalidValue.ifMissing("id", id);
        InvalidValue.ifMissing("name", name);
        InvalidValue.ifMissing("purpose", purpose);
        InvalidValue.ifMissing("output", output);
        InvalidValue.ifMissing("people", people);
        phases = InvalidValue.unlessListed("phases", phases, MOST_PHASES);
        InvalidValue.ifEmpty("phases", phases);
        Nameless.requireSomethingToShow(phases, WorkFormPhase::enforced, WorkFormPhase::place);
    }
}
