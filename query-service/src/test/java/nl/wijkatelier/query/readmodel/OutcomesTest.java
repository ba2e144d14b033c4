package nl.wijkatelier.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import org.junit.jupiter.api.Test;

class OutcomesTest {
    private final Items lived = Items.none();
    private final Outcomes outcomes = new Outcomes();

    @Test
    void what_became_of_items_is_the_same_as_living_through_it() {
        // given
        happens(put("a", "r1"), put("b", "r1"), put("c", "r2"), put("d", "r1"));
        var kept = Items.of(lived.revision(), lived.all());
        outcomes.take();

        // when
        happens(put("b", "r2"));
        happens(gone("a"), put("e", "r1"), gone("c"));
        happens(put("a", "r1"), put("f", "r2"), put("g", "r2"));
        happens(gone("f"), put("e", "r2"));
        kept.skipTo(lived.revision(), outcomes.take());

        // then
        assertThat(kept.revision()).isEqualTo(lived.revision());
        assertThat(kept.all()).isEqualTo(lived.all());
        assertThat(ids(kept.all())).containsExactly("b", "d", "e", "a", "g");
        assertThat(ids(kept.pointingAt(ItemKind.NOTE, "round", "r2"))).containsExactly("b", "e", "g");
        assertThat(kept.pointingAt(ItemKind.NOTE, "round", "r2")).isEqualTo(lived.pointingAt(ItemKind.NOTE, "round", "r2"));
    }

    @Test
    void nothing_is_told_twice() {
        happens(put("a", "r1"));

        assertThat(outcomes.take()).hasSize(1);
        assertThat(outcomes.take()).isEmpty();
    }

    private void happens(ItemChange... changes) {
        outcomes.follow(lived.apply(lived.revision() + 1, List.of(changes)));
    }

    private static ItemChange put(String id, String round) {
        return ItemChange.set(ItemKind.NOTE, id, "round", round);
    }

    private static ItemChange gone(String id) {
        return ItemChange.gone(ItemKind.NOTE, id);
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }
}
