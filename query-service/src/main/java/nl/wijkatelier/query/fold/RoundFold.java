package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.at;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.round.CircleJoined;
import nl.wijkatelier.contract.round.CircleWidened;
import nl.wijkatelier.contract.round.DotCast;
import nl.wijkatelier.contract.round.DotTakenBack;
import nl.wijkatelier.contract.round.DotVoteClosed;
import nl.wijkatelier.contract.round.DotVoteOpened;
import nl.wijkatelier.contract.round.RoundEvent;
import nl.wijkatelier.contract.round.RoundRevealed;
import nl.wijkatelier.contract.round.WritingRoundStarted;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** Private writing rounds and their reveal; dot votes, of which {@link VoteFold} does the counting. */
final class RoundFold {
    private RoundFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, RoundEvent event) {
        return switch (event) {
            case WritingRoundStarted started -> Change.added(
                    ItemKind.ROUND, started.roundId().value(),
                    "board", started.boardId().value(),
                    "question", started.question().value(),
                    "state", "WRITING",
                    "startedAt", at(recorded));
            case CircleWidened widened -> CircleFold.widened(before, widened);
            case CircleJoined joined -> CircleFold.joined(before, joined);
            case RoundRevealed revealed -> revealed(before, recorded, revealed);
            case DotVoteOpened opened -> Change.added(
                    ItemKind.VOTE, opened.voteId().value(),
                    "board", opened.boardId().value(),
                    "budget", opened.budget(),
                    "perNote", opened.perNote(),
                    "state", "OPEN",
                    "openedAt", at(recorded),
                    "dotsCast", 0);
            case DotCast cast -> VoteFold.dots(before, recorded, cast.voteId(), cast.noteId(), 1);
            case DotTakenBack taken -> VoteFold.dots(before, recorded, taken.voteId(), taken.noteId(), -1);
            case DotVoteClosed closed -> VoteFold.closed(before, recorded, closed);
        };
    }

    private static List<ItemChange> revealed(Items before, RecordedEvent recorded, RoundRevealed revealed) {
        var changes = new ArrayList<ItemChange>();
        var round = revealed.roundId().value();
        Boolean anonymous = revealed.anonymous() ? true : null;
        changes.add(Change.update(
                before, ItemKind.ROUND, round,
                "state", "REVEALED",
                "revealedAt", at(recorded),
                "anonymous", anonymous));
        for (var note : before.pointingAt(ItemKind.NOTE, "round", round)) {
            if (isShown(note)) {
                changes.add(ItemChange.set(
                        ItemKind.NOTE, note.id(),
                        "private", null, "sharedWith", null, "sharedIn", null, "anonymous", anonymous));
            }
        }
        return changes;
    }

    /** What its author took away before the reveal stays the author's own for ever. */
    private static boolean isShown(Item note) {
        return note.is("private") && !note.is("removed");
    }
}
