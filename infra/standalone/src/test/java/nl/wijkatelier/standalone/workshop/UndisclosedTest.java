package nl.wijkatelier.standalone.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.atelier.OpenRound;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemKey;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.item.Items;
import org.junit.jupiter.api.Test;

/**
 * What the rules hold to be somebody's own for now is what the items hold to be private: at every revision, in whatever happens to
 * be done. Of a round that is over, ballots, sheets and what was taken off the board stay their owner's for ever; all else that is
 * marked private has to be in a round that the rules say is open. A feature that marks its items and does not say so in
 * {@code AtelierState.undisclosed()} fails here.
 */
class UndisclosedTest {
    /** Many short ones: of each kind of round, the first few are those in which most happens. */
    private static final int ATELIERS = 50;

    private static final int EVENTS = 250;

    /** The round that an item which is private belongs to, by the field that names it. */
    private static final Map<ItemKind, String> ROUND_OF = Map.of(
            ItemKind.NOTE, "round",
            ItemKind.BALLOT, "vote",
            ItemKind.PLACE_SHEET, "placing",
            ItemKind.SCORE_SHEET, "round",
            ItemKind.POSITION, "round",
            ItemKind.RESOURCE_ROW, "round",
            ItemKind.RASCI_PROPOSAL, "round");

    private static final Map<ItemKind, ItemKind> KIND_OF_ROUND = Map.of(
            ItemKind.NOTE, ItemKind.ROUND,
            ItemKind.BALLOT, ItemKind.VOTE,
            ItemKind.PLACE_SHEET, ItemKind.PLACING,
            ItemKind.SCORE_SHEET, ItemKind.SCORING_ROUND,
            ItemKind.POSITION, ItemKind.CONSENT_ROUND,
            ItemKind.RESOURCE_ROW, ItemKind.RESOURCE_ROUND,
            ItemKind.RASCI_PROPOSAL, ItemKind.RASCI_ROUND);

    private static final Set<String> OVER = Set.of("REVEALED", "CLOSED", "SHOWN", "ENDED");

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Set<ItemKind> seen = EnumSet.noneOf(ItemKind.class);

    /** What is private at the revision that is looked at. */
    private final Map<ItemKey, Item> ofSomebody = new HashMap<>();

    @Test
    void the_rules_and_the_items_agree_on_what_is_not_shown_yet() {
        System.out.println("undisclosed: again with -Dseed=" + seed);
        for (int i = 0; i < ATELIERS; i++) {
            ofSomebody.clear();
            new RandomAtelier(seed + i, this::agree).until(EVENTS);
        }

        assertThat(seen)
                .as("seed %d: kinds of what was private; the others come up in most runs", seed)
                .contains(ItemKind.NOTE, ItemKind.BALLOT, ItemKind.RESOURCE_ROW);
    }

    private void agree(RandomAtelier atelier, RecordedEvent recorded, List<ItemStep> steps) {
        steps.forEach(this::follow);
        var open = new HashSet<>(atelier.atelier().undisclosed());
        var items = atelier.items();
        ofSomebody.values().forEach(item -> {
            var round = roundOf(item);
            if (!isOver(items, round)) {
                seen.add(item.kind());
                assertThat(open).as("seed %d, %s: %s", seed, recorded, item).contains(round);
            }
        });
        open.forEach(round -> assertThat(isOver(items, round)).as("seed %d, %s: %s", seed, recorded, round).isFalse());
    }

    private void follow(ItemStep step) {
        if (step.after() != null && step.after().is("private")) {
            ofSomebody.put(step.key(), step.after());
        } else {
            ofSomebody.remove(step.key());
        }
    }

    private static OpenRound roundOf(Item item) {
        assertThat(ROUND_OF).as("how is it told that this is shown?").containsKey(item.kind());
        return new OpenRound(KIND_OF_ROUND.get(item.kind()), String.valueOf(item.text(ROUND_OF.get(item.kind()))));
    }

    private static boolean isOver(Items items, OpenRound round) {
        return OVER.contains(String.valueOf(items.get(round.kind(), round.id()).text("state")));
    }
}
