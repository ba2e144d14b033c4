package nl.wijkatelier.atelier.turn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.Running;
import nl.wijkatelier.contract.turn.TurnEvent;
import nl.wijkatelier.contract.turn.TurnRoundFinished;
import nl.wijkatelier.contract.turn.TurnRoundId;
import nl.wijkatelier.contract.turn.TurnRoundStarted;
import nl.wijkatelier.contract.turn.TurnTaken;
import org.jspecify.annotations.Nullable;

/** All rounds of turns. */
public final class TurnRounds implements Running {
    private final Map<TurnRoundId, TurnRound> rounds = new LinkedHashMap<>();

    /** The rounds of a snapshot. */
    public static TurnRounds restore(List<TurnRound> snapshot) {
        var restored = new TurnRounds();
        snapshot.forEach(round -> restored.rounds.put(round.roundId(), round));
        return restored;
    }

    /** A copy of the state. */
    public List<TurnRound> snapshot() {
        return List.copyOf(rounds.values());
    }

    @Nullable TurnRound round(TurnRoundId id) {
        return rounds.get(id);
    }

    /** Whether somebody spoke in a round, by the name of the turn: the round and who spoke. */
    public boolean has(String turn) {
        return rounds.values().stream()
                .flatMap(round -> round.taken().stream())
                .anyMatch(taken -> turn.equals(taken.roundId() + ":" + taken.participantId()));
    }

    @Nullable TurnRound running() {
        return rounds.values().stream().filter(round -> !round.over()).findFirst().orElse(null);
    }

    @Override
    public Stream<TurnEvent> stops() {
        return Stream.ofNullable(running()).map(round -> new TurnRoundFinished(round.roundId()));
    }

    /** Follows what happened. */
    public void evolve(TurnEvent event) {
        switch (event) {
            case TurnRoundStarted e -> rounds.put(e.roundId(), new TurnRound(e.roundId(), List.of(), false));
            case TurnTaken e -> rounds.computeIfPresent(e.roundId(), (_, round) -> round.with(e));
            case TurnRoundFinished e -> rounds.computeIfPresent(e.roundId(), (_, round) -> round.finished());
        }
    }
}
