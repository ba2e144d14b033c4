package nl.wijkatelier.query.provenance;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;

/** What notes come forth from, and what was made of them. */
final class NoteEdges {
    private static final Map<String, ItemKind> DESTINATIONS = Map.of(
            "agendaItem", ItemKind.AGENDA_ITEM, "decision", ItemKind.DECISION, "action", ItemKind.ACTION);

    private NoteEdges() {}

    static Stream<Edge> ofNote(Item note) {
        var key = Key.of(note);
        var sources = note.texts("sources").stream()
                .map(source -> Edge.of(Key.of(ItemKind.NOTE, source), Relation.MERGED_INTO, key));
        var round = named(note, "round")
                .map(id -> Edge.of(Key.of(ItemKind.ROUND, id), Relation.ANSWERED_BY, key));
        var cluster = named(note, "cluster")
                .map(id -> Edge.of(key, Relation.GATHERED_IN, Key.of(ItemKind.CLUSTER, id)));
        return Stream.of(sources, round.stream(), cluster.stream()).flatMap(edges -> edges);
    }

    /** Dots are known per note once the vote is closed. */
    static Stream<Edge> ofVote(Item vote) {
        return Seen.part(vote, "tally").entrySet().stream().map(dots -> Edge.counting(
                Key.of(ItemKind.NOTE, String.valueOf(dots.getKey())), Relation.COUNTED_IN, Key.of(vote), (Number) dots.getValue()));
    }

    /** A hurdle, step or action. */
    static Stream<Edge> ofOutcome(Item outcome) {
        return outcome.texts("notes").stream()
                .map(note -> Edge.of(Key.of(ItemKind.NOTE, note), Relation.BECAME, Key.of(outcome)));
    }

    static Stream<Edge> ofTopic(Item topic) {
        var key = Key.of(topic);
        var note = named(topic, "note").map(id -> Edge.of(Key.of(ItemKind.NOTE, id), Relation.PARKED_AS, key));
        var takenUp = DESTINATIONS.entrySet().stream().flatMap(destination -> named(topic, destination.getKey())
                .map(id -> Edge.of(key, Relation.TAKEN_UP_IN, Key.of(destination.getValue(), id)))
                .stream());
        return Stream.concat(note.stream(), takenUp);
    }

    private static Optional<String> named(Item item, String field) {
        return Optional.ofNullable(item.text(field));
    }
}
