package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.actor;
import static nl.wijkatelier.query.fold.Change.at;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.round.DotVoteClosed;
import nl.wijkatelier.contract.round.VoteId;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** Counts dots: per participant on a ballot of their own, in all on the vote, per note only once the vote is closed. */
final class VoteFold {
    private VoteFold() {}

    static List<ItemChange> dots(Items before, RecordedEvent recorded, VoteId voteId, NoteId note, int given) {
        var vote = before.get(ItemKind.VOTE, voteId.value());
        var owner = actor(recorded);
        var ballot = vote.id() + ":" + owner;
        var dots = before.find(ItemKind.BALLOT, ballot).map(VoteFold::dotsOn).orElseGet(TreeMap::new);
        add(dots, note.value(), given);
        return List.of(
                ItemChange.set(
                        ItemKind.BALLOT, ballot, "vote", vote.id(), "owner", owner, "dots", dots, "private", true),
                ItemChange.set(ItemKind.VOTE, vote.id(), "dotsCast", (int) vote.number("dotsCast") + given));
    }

    static List<ItemChange> closed(Items before, RecordedEvent recorded, DotVoteClosed closed) {
        var vote = closed.voteId().value();
        // Ordered by note: the order in which dots were given would tell more than the result.
        var tally = new TreeMap<String, Integer>();
        for (var ballot : before.pointingAt(ItemKind.BALLOT, "vote", vote)) {
            dotsOn(ballot).forEach((note, dots) -> add(tally, note, dots));
        }
        return Change.updated(
                before, ItemKind.VOTE, vote, "state", "CLOSED", "closedAt", at(recorded), "tally", tally);
    }

    private static TreeMap<String, Integer> dotsOn(Item ballot) {
        var dots = new TreeMap<String, Integer>();
        if (ballot.fields().get("dots") instanceof Map<?, ?> kept) {
            kept.forEach((note, count) -> dots.put((String) note, ((Number) count).intValue()));
        }
        return dots;
    }

    private static void add(Map<String, Integer> dots, String note, int given) {
        dots.merge(note, given, (some, more) -> some + more == 0 ? null : some + more);
    }
}
