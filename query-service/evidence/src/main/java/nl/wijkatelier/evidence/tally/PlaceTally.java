package nl.wijkatelier.evidence.tally;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Places that people gave in silence: of everything that was placed, how many did, the mean and all places along each axis. */
final class PlaceTally {
    private static final List<String> STANDING = List.of("influence", "interest");
    private static final List<String> HURDLE = List.of("likelihood", "impact");

    /** By round, by what is placed and along which axis, the figure of each person. */
    private final Map<String, Map<Spot, Map<String, Fraction>>> placed = new HashMap<>();

    /** Something along an axis. */
    private record Spot(String item, String axis) {}

    void standing(String actor, StoredJson payload) {
        place(actor, payload, STANDING);
    }

    void hurdle(String actor, StoredJson payload) {
        place(actor, payload, HURDLE);
    }

    /** The last place of somebody counts. */
    private void place(String actor, StoredJson payload, List<String> axes) {
        var item = payload.word(payload.has("stakeholderId") ? "stakeholderId" : "hurdleId");
        var round = placed.computeIfAbsent(payload.word("placingId"), _ -> new HashMap<>());
        axes.forEach(axis -> round.computeIfAbsent(new Spot(item, axis), _ -> new HashMap<>())
                .put(actor, payload.number(axis)));
    }

    void shown(StoredJson payload, BiConsumer<String, Figure> figures) {
        var placing = payload.word("placingId");
        var spots = placed.getOrDefault(placing, Map.of());
        placed.remove(placing);
        var people = new HashSet<String>();
        spots.forEach((spot, places) -> {
            people.addAll(places.keySet());
            figures.accept(TallyKey.place(spot.axis(), placing, spot.item()), Figure.all(List.copyOf(places.values())));
        });
        figures.accept(TallyKey.sheets(placing), Figure.count(people.size()));
    }
}
