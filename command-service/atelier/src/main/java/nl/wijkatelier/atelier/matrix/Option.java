package nl.wijkatelier.atelier.matrix;

import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.matrix.MatrixOptionId;

/**
 * Something that a matrix chooses from.
 *
 * @param optionId which
 * @param matrixId its matrix
 * @param text what it is
 * @param scored whether it was in a round that was shown
 * @param removed whether it was taken away
 */
public record Option(MatrixOptionId optionId, MatrixId matrixId, Title text, boolean scored, boolean removed) {

    Option renamed(Title name) {
        return new Option(optionId, matrixId, name, scored, removed);
    }

    Option kept() {
        return new Option(optionId, matrixId, text, true, removed);
    }

    Option gone() {
        return new Option(optionId, matrixId, text, scored, true);
    }
}
