package nl.wijkatelier.contract.matrix;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes an option away, as long as it was in no round.
 *
 * @param optionId the option
 */
public record RemoveMatrixOption(MatrixOptionId optionId) implements MatrixCommand {
    public RemoveMatrixOption {
        InvalidValue.ifMissing("optionId", optionId);
    }
}
