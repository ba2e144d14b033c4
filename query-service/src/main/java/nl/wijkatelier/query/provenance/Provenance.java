package nl.wijkatelier.query.provenance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkatelier.query.history.Chronicle;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.visibility.Audience;

/**
 * Where something comes from and what became of it, as a graph.
 *
 * @param revision the revision at which the atelier is told of
 * @param start what it is about
 * @param nodes that, and then what led to it and what came of it, each time the nearest first
 * @param edges what led to what; both ends are among the nodes
 * @param leftOut how many things are not told because they are too many
 */
record Provenance(long revision, Key start, List<Node> nodes, List<Edge> edges, int leftOut) {
    /** How many things are told in each direction at most: about as many as somebody still reads. */
    static final int MOST = 400;

    /**
     * The provenance of something, as far as an audience may see it.
     *
     * @return nothing when that is not there for this audience
     */
    static Optional<Provenance> of(Items items, Audience audience, Key start, Chronicle chronicle) {
        var seen = Seen.of(items, audience);
        if (seen.find(start).isEmpty()) {
            return Optional.empty();
        }
        var around = new Lineage(Declared.edges(seen)).of(start, MOST);
        var telling = new Telling(seen);
        var moments = new Moments(chronicle, seen.revision());
        var nodes = around.keys().stream().map(key -> node(key, seen, telling, moments)).toList();
        return Optional.of(new Provenance(seen.revision(), start, nodes, around.edges(), around.leftOut()));
    }

    private static Node node(Key key, Seen seen, Telling telling, Moments moments) {
        var item = seen.find(key);
        var revision = moments.of(key);
        return new Node(
                key,
                key.kind(),
                key.id(),
                item.map(telling::text).orElse(""),
                revision,
                moments.at(revision).orElse(null),
                item.map(telling::by).orElse(null),
                item.<Map<String, Object>>map(telling::facts).orElseGet(() -> telling.figure(key)));
    }
}
