package nl.wijkatelier.atelier.matrix;

import nl.wijkatelier.contract.decision.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A score in a round that runs.
 *
 * @param cell where, and whose
 * @param score how good
 * @param reason why
 */
public record Score(Cell cell, int score, @Nullable Statement reason) {}
