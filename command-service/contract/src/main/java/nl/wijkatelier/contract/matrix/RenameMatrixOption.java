package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * Gives an option another name, as long as it was in no round.
 *
 * @param optionId the option
 * @param text what it is
 */
public record RenameMatrixOption(MatrixOptionId optionId, Title text) implements MatrixCommand {
    public RenameMatrixOption {
        InvalidValue.ifMissing("optionId", optionId);
        InvalidValue.ifMissing("text", text);
    }
}
