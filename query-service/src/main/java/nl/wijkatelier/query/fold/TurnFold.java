package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.at;
import static nl.wijkatelier.query.fold.Change.text;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.turn.TurnEvent;
import nl.wijkatelier.contract.turn.TurnRoundFinished;
import nl.wijkatelier.contract.turn.TurnRoundStarted;
import nl.wijkatelier.contract.turn.TurnTaken;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** Rounds of turns, and an item for everybody who has spoken in one. */
final class TurnFold {
    private TurnFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, TurnEvent event) {
        return switch (event) {
            case TurnRoundStarted started -> Change.added(
                    ItemKind.TURN_ROUND, started.roundId().value(),
                    "question", started.question().value(),
                    "order", started.order().stream().map(ParticipantId::value).toList(),
                    "state", "RUNNING",
                    "startedAt", at(recorded));
            case TurnTaken taken -> taken(before, recorded, taken);
            case TurnRoundFinished finished -> Change.updated(
                    before, ItemKind.TURN_ROUND, finished.roundId().value(), "state", "OVER", "finishedAt", at(recorded));
        };
    }

    private static List<ItemChange> taken(Items before, RecordedEvent recorded, TurnTaken taken) {
        before.get(ItemKind.TURN_ROUND, taken.roundId().value());
        return Change.added(
                ItemKind.TURN, taken.roundId().value() + ":" + taken.participantId().value(),
                "round", taken.roundId().value(),
                "participant", taken.participantId().value(),
                "said", text(taken.said()),
                "spokenAt", at(recorded));
    }
}
