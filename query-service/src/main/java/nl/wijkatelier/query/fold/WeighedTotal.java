package nl.wijkatelier.query.fold;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Adds up the mean scores of an option, each by the weight of its criterion, over the criteria on which it was scored. */
final class WeighedTotal {
    private double sum;
    private long known;
    private long all;

    /** Counts a criterion in, with all scores that were given on it. */
    void add(long weight, int[] scores) {
        all += weight;
        if (scores.length > 0) {
            known += weight;
            sum += weight * Arrays.stream(scores).average().orElseThrow();
        }
    }

    /** On the scale of the scores; null when nothing is known of what counts. */
    @Nullable Double total() {
        return known == 0 ? null : sum / known;
    }

    /** The part of the weight that is in the total, 0 to 1. */
    double coverage() {
        return all == 0 ? 0.0 : (double) known / all;
    }
}
