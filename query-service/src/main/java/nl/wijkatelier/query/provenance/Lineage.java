package nl.wijkatelier.query.provenance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All edges of an atelier, to walk along them. Each thing is come to once, so that a circle has an end. */
final class Lineage {
    private final List<Edge> edges;
    private final Map<Key, List<Edge>> into;
    private final Map<Key, List<Edge>> outOf;

    Lineage(List<Edge> edges) {
        this.edges = edges;
        into = edges.stream().collect(Collectors.groupingBy(Edge::to));
        outOf = edges.stream().collect(Collectors.groupingBy(Edge::from));
    }

    /**
     * A thing with all that led to it and all that came of it, the nearest first.
     *
     * @param most how many things at most in each of both directions; the farthest are left out
     */
    Surroundings of(Key start, int most) {
        var before = reached(start, into, Edge::from);
        var after = reached(start, outOf, Edge::to);
        var kept = new LinkedHashSet<Key>();
        kept.add(start);
        before.stream().limit(most).forEach(kept::add);
        after.stream().limit(most).forEach(kept::add);
        var all = new LinkedHashSet<>(before);
        all.addAll(after);
        all.removeAll(kept);
        return new Surroundings(
                List.copyOf(kept),
                edges.stream().filter(edge -> kept.contains(edge.from()) && kept.contains(edge.to())).distinct().toList(),
                all.size());
    }

    private static List<Key> reached(Key start, Map<Key, List<Edge>> along, Function<Edge, Key> end) {
        var reached = new ArrayList<Key>();
        Set<Key> known = new LinkedHashSet<>(Set.of(start));
        var ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            for (var edge : along.getOrDefault(ahead.poll(), List.of())) {
                var key = end.apply(edge);
                if (known.add(key)) {
                    reached.add(key);
                    ahead.add(key);
                }
            }
        }
        return reached;
    }

    /**
     * What is around something.
     *
     * @param keys the thing itself first
     * @param edges all that there is between these
     * @param leftOut how many more things there are
     */
    record Surroundings(List<Key> keys, List<Edge> edges, int leftOut) {}
}
