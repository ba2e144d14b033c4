package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;
import nl.wijkatelier.contract.Title;

/**
 * An option got another name.
 *
 * @param optionId the option
 * @param text what it is
 */
public record MatrixOptionRenamed(MatrixOptionId optionId, Title text) implements MatrixEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return Passage.description(ItemKind.MATRIX_OPTION, optionId.value());
    }
}
