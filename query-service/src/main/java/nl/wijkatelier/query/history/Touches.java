package nl.wijkatelier.query.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionRejected;
import nl.wijkatelier.contract.decision.ObjectionRaised;
import nl.wijkatelier.contract.decision.PositionTaken;
import nl.wijkatelier.contract.decision.PositionsShown;
import nl.wijkatelier.contract.matrix.ScoresShown;
import nl.wijkatelier.contract.placing.PlacesShown;
import nl.wijkatelier.contract.rasci.RasciProposalsShown;
import nl.wijkatelier.contract.resource.ResourceRowsShown;
import nl.wijkatelier.contract.round.DotVoteClosed;
import nl.wijkatelier.contract.round.RoundRevealed;
import nl.wijkatelier.query.history.Chronicle.Touched;
import nl.wijkatelier.query.readmodel.JournalEntry;

/** Which events touched what, as far as one wants to go back to them. Only ever grows. */
final class Touches {
    private static final Set<String> TELLING = Stream.of(
                    DecisionAgreed.class, DecisionRejected.class, DotVoteClosed.class, ObjectionRaised.class, PlacesShown.class,
                    PositionTaken.class, PositionsShown.class, RasciProposalsShown.class, ResourceRowsShown.class, RoundRevealed.class,
                    ScoresShown.class)
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Touched> touched = new HashMap<>();

    void add(JournalEntry entry) {
        var tells = TELLING.contains(entry.kind());
        for (var item : entry.items()) {
            var known = touched.get(item);
            var first = known == null ? entry.revision() : known.first();
            var told = known == null ? 0 : known.told();
            touched.put(item, new Touched(first, tells ? entry.revision() : told, entry.revision()));
        }
    }

    Optional<Touched> of(String item) {
        return Optional.ofNullable(touched.get(item));
    }
}
