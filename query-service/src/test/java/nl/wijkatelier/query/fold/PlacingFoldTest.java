package nl.wijkatelier.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.placing.PlacesShown;
import nl.wijkatelier.contract.placing.PlacingId;
import nl.wijkatelier.query.Story;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.Items;
import org.junit.jupiter.api.Test;

class PlacingFoldTest {
    @Test
    void places_kept_as_json_and_places_of_this_run_are_shown_in_one_order() {
        var kept = placesShown(sheet("anna", 92), sheet("bert", 6), sheet("cor", 10));
        var mixed = placesShown(sheet("anna", 92), sheet("bert", 6.0), sheet("cor", 10.0));

        assertThat(kept).isEqualTo(List.of(6.0, 10.0, 92.0)).isEqualTo(mixed);
    }

    private static List<Double> placesShown(Item... sheets) {
        var before = new ArrayList<>(List.of(new Item(ItemKind.PLACING, "r", Map.of("state", "PLACING"))));
        before.addAll(List.of(sheets));
        var shown = new Story("a1").then("f", new PlacesShown(new PlacingId("r"))).events().getFirst();
        return ((List<?>) Fold.changes(Items.of(0, before), shown).getFirst().fields().get("places")).stream()
                .map(place -> ((Number) ((Map<?, ?>) place).get("right")).doubleValue())
                .toList();
    }

    private static Item sheet(String owner, Number right) {
        return new Item(ItemKind.PLACE_SHEET, "r:" + owner, Map.of(
                "placing", "r", "owner", owner, "places", List.of(Map.of("item", "s1", "right", right, "up", 5))));
    }
}
