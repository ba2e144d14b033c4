package nl.wijkatelier.atelier.turn;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.turn.TurnRoundId;
import nl.wijkatelier.contract.turn.TurnTaken;
import org.jspecify.annotations.Nullable;

/**
 * A round in which everybody speaks in turn.
 *
 * @param roundId which
 * @param taken who has spoken, each the last that was kept of it
 * @param over whether it was finished
 */
public record TurnRound(TurnRoundId roundId, List<TurnTaken> taken, boolean over) {
    /** What is known of somebody's turn; null before they have spoken. */
    @Nullable TurnTaken of(ParticipantId participant) {
        return taken.stream().filter(turn -> turn.participantId().equals(participant)).findFirst().orElse(null);
    }

    TurnRound with(TurnTaken turn) {
        var others = taken.stream().filter(other -> !other.participantId().equals(turn.participantId()));
        return new TurnRound(roundId, Stream.concat(others, Stream.of(turn)).toList(), over);
    }

    TurnRound finished() {
        return new TurnRound(roundId, taken, true);
    }
}
