package nl.wijkatelier.atelier.decision;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * The round of positions on the current text.
 *
 * @param roundId which
 * @param entitled who may take a position
 * @param stances who took which, in the order of their first one
 */
public record PositionRound(RoundId roundId, List<ParticipantId> entitled, List<Stance> stances) {

    @Nullable Stance stanceOf(ParticipantId participant) {
        return stances.stream()
                .filter(stance -> stance.participantId().equals(participant))
                .findFirst()
                .orElse(null);
    }

    PositionRound with(Stance stance) {
        var changed = new ArrayList<>(stances);
        var before = stanceOf(stance.participantId());
        if (before == null) {
            changed.add(stance);
        } else {
            changed.set(changed.indexOf(before), stance);
        }
        return new PositionRound(roundId, entitled, List.copyOf(changed));
    }

    int count(Position position) {
        return (int) stances.stream().filter(stance -> stance.position() == position).count();
    }
}
