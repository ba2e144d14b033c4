package nl.wijkatelier.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wijkatelier.contract.Amount;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.resource.PhaseHours;
import nl.wijkatelier.contract.resource.ResourceEntry;
import nl.wijkatelier.contract.resource.ResourceEvent;
import nl.wijkatelier.contract.resource.ResourcePhase;
import nl.wijkatelier.contract.resource.ResourceRoundId;
import nl.wijkatelier.contract.resource.ResourceRowEntered;
import nl.wijkatelier.contract.resource.ResourceRowId;
import nl.wijkatelier.contract.resource.ResourceRowWithdrawn;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.query.Story;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of a round of own rows everybody sees how many people have one; of a row what is known of its sums. */
class ResourceFoldTest {
    private static final Items BEFORE = Items.of(0, List.of(
            new Item(ItemKind.RESOURCE_ROUND, "r", Map.of("state", "FILLING", "people", 2)),
            own("m1", "anna"), own("m2", "anna"), own("m3", "bert")));

    @Test
    void who_fills_in_a_first_row_is_one_more() {
        assertThat(peopleAfter("cor", entered("r"))).contains(3);
        assertThat(peopleAfter("anna", entered("r"))).isEmpty();
        assertThat(peopleAfter("cor", entered(null))).isEmpty();
    }

    @Test
    void who_takes_the_last_one_back_is_one_less() {
        assertThat(peopleAfter("bert", new ResourceRowWithdrawn(new ResourceRowId("m3")))).contains(1);
        assertThat(peopleAfter("anna", new ResourceRowWithdrawn(new ResourceRowId("m1")))).isEmpty();
    }

    @Test
    void what_is_known_of_a_sum_is_told_apart_from_what_is_known_as_a_whole() {
        var hours = List.of(new PhaseHours(ResourcePhase.ATELIER, 8), new PhaseHours(ResourcePhase.PROJECT_PLAN, 4));

        assertThat(row(hours, new Amount(10_000), null))
                .containsEntry("atLeast", Map.of("quarters", 12L, "labourCents", 30_000L, "totalCents", 30_000L))
                .doesNotContainKeys("allQuarters", "labourCents", "totalCents");
        assertThat(row(hours, null, new Amount(500))).containsEntry("atLeast", Map.of("quarters", 12L, "totalCents", 500L));
    }

    @Test
    void what_is_at_least_nothing_is_unknown() {
        assertThat(row(List.of(), new Amount(10_000), null)).doesNotContainKey("atLeast");
        assertThat(row(List.of(new PhaseHours(ResourcePhase.ATELIER, 0)), new Amount(10_000), new Amount(0))).doesNotContainKey("atLeast");
    }

    private static Map<String, Object> row(List<PhaseHours> hours, @Nullable Amount rate, @Nullable Amount outOfPocket) {
        var entry = new ResourceEntry(new StakeholderId("s1"), new Title("Jurist"), hours, rate, outOfPocket);
        var recorded = new Story("a1").then("anna", new ResourceRowEntered(new ResourceRowId("m9"), entry, null)).events().getFirst();
        var fields = new HashMap<String, Object>(Fold.changes(Items.of(0, List.of()), recorded).getFirst().fields());
        fields.values().removeIf(Objects::isNull);
        return fields;
    }

    private static Optional<Object> peopleAfter(String who, ResourceEvent event) {
        var recorded = new Story("a1").then(who, event).events().getFirst();
        return Fold.changes(BEFORE, recorded).stream()
                .filter(change -> change.kind() == ItemKind.RESOURCE_ROUND)
                .map(change -> change.fields().get("people"))
                .findFirst();
    }

    private static ResourceRowEntered entered(String round) {
        var entry = new ResourceEntry(new StakeholderId("s1"), new Title("Projectleider"), List.of(), null, null);
        return new ResourceRowEntered(new ResourceRowId("m9"), entry, round == null ? null : new ResourceRoundId(round));
    }

    private static Item own(String id, String owner) {
        return new Item(ItemKind.RESOURCE_ROW, id, Map.of(
                "table", "resources", "stakeholder", "s1", "owner", owner, "round", "r", "private", true));
    }
}
