package nl.wijkatelier.atelier.origin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.origin.OriginEvent;
import nl.wijkatelier.contract.origin.OriginRecorded;
import nl.wijkatelier.contract.origin.Outcome;

/** Which notes became what. */
public final class Origins {
    private final Map<Outcome, OriginRecorded> recorded = new LinkedHashMap<>();

    /** The origins of a snapshot. */
    public static Origins restore(List<OriginRecorded> snapshot) {
        var origins = new Origins();
        snapshot.forEach(origins::evolve);
        return origins;
    }

    /** A copy of the state. */
    public List<OriginRecorded> snapshot() {
        return List.copyOf(recorded.values());
    }

    /** The notes that it came from; none when none were said. */
    List<NoteId> of(Outcome outcome) {
        var origin = recorded.get(outcome);
        return origin == null ? List.of() : origin.notes();
    }

    /** Follows what happened. */
    public void evolve(OriginEvent event) {
        switch (event) {
            case OriginRecorded origin -> recorded.put(origin.outcome(), origin);
        }
    }
}
