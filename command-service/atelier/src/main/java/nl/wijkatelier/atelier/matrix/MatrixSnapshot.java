package nl.wijkatelier.atelier.matrix;

import java.util.List;

/**
 * What the write side knows of decision matrices.
 *
 * @param matrices all of them, also those that were withdrawn
 * @param options their options, also those that were taken away
 * @param criteria their criteria, also those that were taken away
 * @param rounds the rounds
 * @param scores the scores in the rounds that run
 * @param ready who is ready in the rounds that run
 */
public record MatrixSnapshot(
        List<Matrix> matrices,
        List<Option> options,
        List<Criterion> criteria,
        List<ScoringRound> rounds,
        List<Score> scores,
        List<Ready> ready) {
    /** Of an atelier in which nothing of this has happened yet. */
    public static final MatrixSnapshot EMPTY =
            new MatrixSnapshot(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** The same, of these matrices only. */
    public MatrixSnapshot withMatrices(List<Matrix> these) {
        return new MatrixSnapshot(these, options, criteria, rounds, scores, ready);
    }
}
