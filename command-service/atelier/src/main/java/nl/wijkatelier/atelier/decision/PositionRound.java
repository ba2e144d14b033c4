package nl.wijkatelier.atelier.decision;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.decision.ConsentRoundOpened;
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
 * @param present how many people were in the room, once they were counted
 * @param hidden whether the positions are taken in silence and not shown yet
 * @param ofPhase whether it is a phase of the programme that hides them
 */
public record PositionRound(
        RoundId roundId,
        List<ParticipantId> entitled,
        List<Stance> stances,
        @Nullable Integer present,
        boolean hidden,
        boolean ofPhase) {
    static PositionRound opened(ConsentRoundOpened event) {
        return new PositionRound(event.roundId(), event.entitled(), List.of(), null, event.inSilence(), false);
    }

    PositionRound counting(int people) {
        return new PositionRound(roundId, entitled, stances, people, hidden, ofPhase);
    }

    PositionRound shown() {
        return new PositionRound(roundId, entitled, stances, present, false, false);
    }

    PositionRound hiddenByPhase() {
        return new PositionRound(roundId, entitled, stances, present, true, true);
    }

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
        return new PositionRound(roundId, entitled, List.copyOf(changed), present, hidden, ofPhase);
    }

    int count(Position position) {
        return whoTook(position).size();
    }

    List<ParticipantId> whoTook(Position position) {
        return stances.stream()
                .filter(stance -> stance.position() == position)
                .map(Stance::participantId)
                .toList();
    }
}
