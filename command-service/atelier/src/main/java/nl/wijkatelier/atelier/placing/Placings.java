package nl.wijkatelier.atelier.placing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.OpenRound;
import nl.wijkatelier.atelier.Undisclosed;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.placing.HurdleScoreProposed;
import nl.wijkatelier.contract.placing.PlacesShown;
import nl.wijkatelier.contract.placing.PlacingEvent;
import nl.wijkatelier.contract.placing.PlacingId;
import nl.wijkatelier.contract.placing.PlacingIsRunning;
import nl.wijkatelier.contract.placing.PlacingStarted;
import nl.wijkatelier.contract.placing.PlacingSubject;
import nl.wijkatelier.contract.placing.StandingProposed;
import org.jspecify.annotations.Nullable;

/** Rounds in which people place in silence. */
public final class Placings implements Undisclosed {
    private final Map<PlacingId, Placing> rounds = new LinkedHashMap<>();
    private final List<Proposed> proposed = new ArrayList<>();

    /** The rounds of a snapshot. */
    public static Placings restore(PlacingSnapshot snapshot) {
        var placings = new Placings();
        snapshot.rounds().forEach(placings::put);
        placings.proposed.addAll(snapshot.proposed());
        return placings;
    }

    /** A copy of the state. */
    public PlacingSnapshot snapshot() {
        return new PlacingSnapshot(List.copyOf(rounds.values()), List.copyOf(proposed));
    }

    /** Why all together cannot place these now; null if they can. */
    public @Nullable PlacingIsRunning refusal(PlacingSubject subject) {
        return rounds.values().stream()
                .filter(round -> round.subject() == subject && !round.shown())
                .findFirst()
                .map(round -> new PlacingIsRunning(round.placingId()))
                .orElse(null);
    }

    @Nullable Placing find(PlacingId id) {
        return rounds.get(id);
    }

    boolean has(Proposed place) {
        return proposed.contains(place);
    }

    @Override
    public Stream<OpenRound> undisclosed() {
        return rounds.values().stream()
                .filter(round -> !round.shown())
                .map(round -> new OpenRound(ItemKind.PLACING, round.placingId().value()));
    }

    /** Follows what happened. */
    public void evolve(PlacingEvent event, ParticipantId actor) {
        switch (event) {
            case PlacingStarted e -> put(new Placing(e.placingId(), e.subject(), false));
            case StandingProposed e -> put(Proposals.of(e, actor));
            case HurdleScoreProposed e -> put(Proposals.of(e, actor));
            case PlacesShown e -> show(e.placingId());
        }
    }

    private void put(Placing round) {
        rounds.put(round.placingId(), round);
    }

    private void put(Proposed place) {
        proposed.removeIf(place::isSameThingAs);
        proposed.add(place);
    }

    /** Of a round that is shown, readers keep the places. */
    private void show(PlacingId id) {
        rounds.computeIfPresent(id, (_, round) -> new Placing(id, round.subject(), true));
        proposed.removeIf(place -> place.placingId().equals(id));
    }
}
