package nl.wijkatelier.standalone.example;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Scores from 1 to 5 that add up to a sum, with the spread that people have, and not the highest for the same people each time. */
final class DealtScores {
    private static final int HIGHEST = 5;

    private DealtScores() {}

    /**
     * One score for each of some people.
     *
     * @param sum what they add up to
     * @param people how many there are
     * @param turn turns who gets which score, and how far they are apart
     */
    static List<Integer> of(int sum, int people, int turn) {
        var scores = new ArrayList<Integer>();
        for (int i = 0; i < people; i++) {
            scores.add(sum / people + (i < sum % people ? 1 : 0));
        }
        for (int i = 0; i < people / 2; i++) {
            if ((i + turn) % 3 != 0) {
                spread(scores, i, people - 1 - i);
            }
        }
        Collections.rotate(scores, turn);
        return scores;
    }

    /** One up, the other down, as far as the scale goes: the sum stays. */
    private static void spread(List<Integer> scores, int up, int down) {
        if (scores.get(up) < HIGHEST && scores.get(down) > 1) {
            scores.set(up, scores.get(up) + 1);
            scores.set(down, scores.get(down) - 1);
        }
    }
}
