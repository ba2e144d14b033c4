package nl.wijkatelier.query.provenance;

import java.util.Optional;
import nl.wijkatelier.query.history.Chronicle;
import nl.wijkatelier.query.history.Chronicle.Touched;

/**
 * At which moment each thing can be seen as it is told: what is told at some moment when that was, what is counted as it was last,
 * and anything else when it came to be.
 *
 * @param until the revision of what is told: what happened after it is not known there
 */
record Moments(Chronicle chronicle, long until) {
    long of(Key key) {
        var item = key.kind().equals(Key.FIGURE) ? key.id().substring(0, key.id().lastIndexOf(':')) : key.id();
        return chronicle.touched(item).map(touched -> chosen(key.kind(), touched)).orElse(until);
    }

    Optional<String> at(long revision) {
        return chronicle.happenedAt(revision).map(Object::toString);
    }

    private long chosen(String kind, Touched touched) {
        return switch (kind) {
            case "note", "vote", "scoringRound", "placing", "decision", "position", "objection", "rasciProposal", "resourceRow" ->
                touched.told() > 0 && touched.told() <= until ? touched.told() : touched.first();
            case "neighbourhood", "quickScan", Key.FIGURE, "product", "resourceTotals" -> Math.min(touched.last(), until);
            default -> touched.first();
        };
    }
}
