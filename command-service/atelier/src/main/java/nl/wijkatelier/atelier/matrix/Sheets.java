package nl.wijkatelier.atelier.matrix;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.contract.matrix.ScoringRoundId;

/** What people gave, and who is ready, in the rounds that run. */
final class Sheets {
    private final Map<Cell, Score> scores = new LinkedHashMap<>();
    private final Set<Ready> ready = new LinkedHashSet<>();

    boolean has(Score score) {
        return score.equals(scores.get(score.cell()));
    }

    boolean has(Cell cell) {
        return scores.containsKey(cell);
    }

    boolean has(Ready who) {
        return ready.contains(who);
    }

    void put(Score score) {
        scores.put(score.cell(), score);
    }

    void remove(Cell cell) {
        scores.remove(cell);
    }

    void report(Ready who, boolean isReady) {
        if (isReady) {
            ready.add(who);
        } else {
            ready.remove(who);
        }
    }

    /** Of a round that is shown, readers keep the scores. */
    void forget(ScoringRoundId round) {
        scores.keySet().removeIf(cell -> cell.roundId().equals(round));
        ready.removeIf(who -> who.roundId().equals(round));
    }

    List<Score> scores() {
        return List.copyOf(scores.values());
    }

    List<Ready> ready() {
        return List.copyOf(ready);
    }
}
