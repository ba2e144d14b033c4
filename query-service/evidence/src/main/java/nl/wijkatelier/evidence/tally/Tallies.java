package nl.wijkatelier.evidence.tally;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkatelier.evidence.event.LoggedEvent;

/** What votes, rounds, scores and places came to, never by person. Counted from the events alone, in their order. */
public final class Tallies {
    private static final Set<String> COUNTED = Set.of(
            "DotCast", "DotTakenBack", "DotVoteClosed", "PositionTaken", "MatrixOptionAdded", "MatrixOptionRemoved",
            "MatrixCriterionAdded", "MatrixCriterionRemoved", "MatrixCriterionWeighed", "ScoringStarted", "ScoreGiven",
            "ScoreWithdrawn", "ScoresShown", "StandingProposed", "HurdleScoreProposed", "PlacesShown");

    private final BallotTally ballots = new BallotTally();
    private final ScoreTally scores = new ScoreTally();
    private final PlaceTally places = new PlaceTally();
    private final Map<String, Figure> shown = new HashMap<>();

    /** Nothing counted yet. */
    public Tallies() {}

    /** Whether an event of a type is counted. */
    public static boolean count(String type) {
        return COUNTED.contains(type);
    }

    /** Counts the next event; those that are not counted do no harm. */
    public void take(LoggedEvent event) {
        if (!count(event.type())) {
            return;
        }
        var payload = StoredJson.of(event.payload());
        var actor = StoredJson.of(event.metadata()).word("actor");
        switch (event.type()) {
            case "DotCast" -> ballots.dot(payload, 1);
            case "DotTakenBack" -> ballots.dot(payload, -1);
            case "DotVoteClosed" -> ballots.closed(payload);
            case "PositionTaken" -> ballots.position(actor, payload);
            case "MatrixOptionAdded" -> scores.optionAdded(payload);
            case "MatrixOptionRemoved" -> scores.optionRemoved(payload);
            case "MatrixCriterionAdded", "MatrixCriterionWeighed" -> scores.criterion(payload);
            case "MatrixCriterionRemoved" -> scores.criterionRemoved(payload);
            case "ScoringStarted" -> scores.started(payload);
            case "ScoreGiven" -> scores.given(actor, payload);
            case "ScoreWithdrawn" -> scores.withdrawn(actor, payload);
            case "ScoresShown" -> scores.shown(payload, shown::put);
            case "StandingProposed" -> places.standing(actor, payload);
            case "HurdleScoreProposed" -> places.hurdle(actor, payload);
            default -> places.shown(payload, shown::put);
        }
    }

    /** What was counted, by {@link TallyKey}. */
    public Map<String, Figure> figures() {
        var figures = new TreeMap<>(shown);
        ballots.tell(figures::put);
        return figures;
    }
}
