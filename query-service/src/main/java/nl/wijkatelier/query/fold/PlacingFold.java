package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.actor;
import static nl.wijkatelier.query.fold.Change.at;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.placing.HurdleScoreProposed;
import nl.wijkatelier.contract.placing.PlacesShown;
import nl.wijkatelier.contract.placing.PlacingEvent;
import nl.wijkatelier.contract.placing.PlacingId;
import nl.wijkatelier.contract.placing.PlacingStarted;
import nl.wijkatelier.contract.placing.StandingProposed;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/**
 * Rounds in which people place in silence. What somebody gives is on a sheet of their own and stays there, marked private for
 * ever; of the round everybody sees how many people are at it, and in the end all places without names.
 */
final class PlacingFold {
    /**
     * An order that says nothing of who gave which place, and by what the numbers are worth: 6.0 of an event is 6 once it was
     * kept as JSON.
     */
    private static final Comparator<Map<String, Object>> ANONYMOUS = Comparator
            .comparing((Map<String, Object> place) -> (String) place.get("item"))
            .thenComparing(place -> ((Number) place.get("right")).doubleValue())
            .thenComparing(place -> ((Number) place.get("up")).doubleValue());

    private PlacingFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, PlacingEvent event) {
        return switch (event) {
            case PlacingStarted started -> Change.added(
                    ItemKind.PLACING, started.placingId().value(),
                    "subject", started.subject().name(),
                    "state", "PLACING",
                    "startedAt", at(recorded),
                    "people", 0);
            case StandingProposed proposed -> proposed(
                    before, recorded, proposed.placingId(),
                    place(proposed.stakeholderId().value(), proposed.standing().interest(), proposed.standing().influence()));
            case HurdleScoreProposed proposed -> proposed(
                    before, recorded, proposed.placingId(),
                    place(proposed.hurdleId().value(), proposed.score().impact(), proposed.score().likelihood()));
            case PlacesShown shown -> Change.updated(
                    before, ItemKind.PLACING, shown.placingId().value(),
                    "state", "SHOWN",
                    "shownAt", at(recorded),
                    "places", all(before, shown.placingId()));
        };
    }

    private static List<ItemChange> proposed(
            Items before, RecordedEvent recorded, PlacingId placing, Map<String, Object> place) {
        var round = before.get(ItemKind.PLACING, placing.value());
        var id = round.id() + ":" + actor(recorded);
        var known = before.find(ItemKind.PLACE_SHEET, id);
        var places = new ArrayList<>(known.map(PlacingFold::placesOn).orElse(List.of()));
        places.removeIf(each -> each.get("item").equals(place.get("item")));
        places.add(place);
        var changes = new ArrayList<ItemChange>();
        changes.add(ItemChange.set(
                ItemKind.PLACE_SHEET, id,
                "placing", round.id(),
                "owner", actor(recorded),
                "places", List.copyOf(places),
                "private", true));
        if (known.isEmpty()) {
            changes.add(ItemChange.set(ItemKind.PLACING, round.id(), "people", (int) round.number("people") + 1));
        }
        return changes;
    }

    private static List<Map<String, Object>> all(Items before, PlacingId placing) {
        return before.pointingAt(ItemKind.PLACE_SHEET, "placing", placing.value()).stream()
                .flatMap(sheet -> placesOn(sheet).stream())
                .sorted(ANONYMOUS)
                .toList();
    }

    @SuppressWarnings("unchecked") // it is what this fold wrote
    private static List<Map<String, Object>> placesOn(Item sheet) {
        return (List<Map<String, Object>>) sheet.fields().getOrDefault("places", List.of());
    }

    private static Map<String, Object> place(String item, double right, double up) {
        return Change.part("item", item, "right", right, "up", up);
    }
}
