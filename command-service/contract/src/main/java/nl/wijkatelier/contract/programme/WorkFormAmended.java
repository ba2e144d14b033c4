package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;

/**
 * Something else was made of a working method of the atelier's own.
 *
 * @param workFormId the method
 * @param composition what it is made of
 */
public record WorkFormAmended(WorkFormId workFormId, Composition composition) implements ProgrammeEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return Passage.description(ItemKind.WORK_FORM, workFormId.value());
    }
}
