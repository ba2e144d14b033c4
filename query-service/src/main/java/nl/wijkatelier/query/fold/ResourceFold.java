package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.actor;
import static nl.wijkatelier.query.fold.Change.at;
import static nl.wijkatelier.query.fold.Change.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.resource.CapacityAsked;
import nl.wijkatelier.contract.resource.CoverageSet;
import nl.wijkatelier.contract.resource.CoverageState;
import nl.wijkatelier.contract.resource.FundingSet;
import nl.wijkatelier.contract.resource.ResourceEvent;
import nl.wijkatelier.contract.resource.ResourceRoundStarted;
import nl.wijkatelier.contract.resource.ResourceRowAmended;
import nl.wijkatelier.contract.resource.ResourceRowEntered;
import nl.wijkatelier.contract.resource.ResourceRowId;
import nl.wijkatelier.contract.resource.ResourceRowWithdrawn;
import nl.wijkatelier.contract.resource.ResourceRowsShown;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/**
 * The resource table. A row that is entered in a round is marked private here, until the round is shown; of the round everybody
 * sees how many people have a row. With each change of the table its totals are counted again.
 */
final class ResourceFold {
    /** The one table of an atelier, by which its rows are found. */
    static final String TABLE = "resources";

    private ResourceFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, ResourceEvent event) {
        return switch (event) {
            case ResourceRowEntered entered -> entered(before, recorded, entered);
            case ResourceRowAmended amended -> counted(before, Change.update(
                    before, ItemKind.RESOURCE_ROW, amended.rowId().value(),
                    ResourceCost.fields(amended.entry(), "rowRevision", recorded.revision())));
            case ResourceRowWithdrawn withdrawn -> withdrawn(before, withdrawn.rowId());
            case FundingSet set -> counted(before, Change.update(
                    before, ItemKind.RESOURCE_ROW, set.rowId().value(),
                    "funding", text(set.funding()),
                    "rowRevision", recorded.revision()));
            case CoverageSet set -> counted(before, Change.update(
                    before, ItemKind.RESOURCE_ROW, set.rowId().value(),
                    "coverage", set.coverage().name(),
                    "rowRevision", recorded.revision()));
            case CapacityAsked asked -> asked(before, asked);
            case ResourceRoundStarted started -> Change.added(
                    ItemKind.RESOURCE_ROUND, started.roundId().value(),
                    "state", "FILLING",
                    "startedAt", at(recorded),
                    "people", 0);
            case ResourceRowsShown shown -> shown(before, recorded, shown);
        };
    }

    private static List<ItemChange> entered(Items before, RecordedEvent recorded, ResourceRowEntered entered) {
        var changes = counted(before, row(recorded, entered));
        if (entered.roundId() == null) {
            return changes;
        }
        var round = entered.roundId().value();
        var people = people(ownRows(before, round));
        return people.add(actor(recorded)) ? with(changes, round, people) : changes;
    }

    private static ItemChange row(RecordedEvent recorded, ResourceRowEntered entered) {
        return ItemChange.set(
                ItemKind.RESOURCE_ROW,
                entered.rowId().value(),
                ResourceCost.fields(
                        entered.entry(),
                        "table", TABLE,
                        "coverage", CoverageState.UNKNOWN.name(),
                        "rowRevision", recorded.revision(),
                        "owner", actor(recorded),
                        "enteredAt", at(recorded),
                        "round", text(entered.roundId()),
                        "private", entered.roundId() == null ? null : true));
    }

    private static List<ItemChange> withdrawn(Items before, ResourceRowId id) {
        var row = before.get(ItemKind.RESOURCE_ROW, id.value());
        var changes = counted(before, ItemChange.gone(ItemKind.RESOURCE_ROW, id.value()));
        if (!row.is("private")) {
            return changes;
        }
        var round = String.valueOf(row.text("round"));
        var people = people(ownRows(before, round).filter(each -> !each.id().equals(row.id())));
        return people.contains(String.valueOf(row.text("owner"))) ? changes : with(changes, round, people);
    }

    private static List<ItemChange> with(List<ItemChange> changes, String round, Set<String> people) {
        return Stream.concat(
                        changes.stream(),
                        Stream.of(ItemChange.set(ItemKind.RESOURCE_ROUND, round, "people", people.size())))
                .toList();
    }

    private static Stream<Item> ownRows(Items before, String round) {
        return before.pointingAt(ItemKind.RESOURCE_ROW, "table", TABLE).stream()
                .filter(row -> row.is("private") && round.equals(row.text("round")));
    }

    private static Set<String> people(Stream<Item> rows) {
        return rows.map(row -> String.valueOf(row.text("owner"))).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<ItemChange> asked(Items before, CapacityAsked asked) {
        var party = asked.stakeholderId().value();
        if (!asked.hours().isEmpty()) {
            return Change.added(ItemKind.CAPACITY_ASK, party, "quarters", ResourceCost.byPhase(asked.hours()));
        }
        return before.find(ItemKind.CAPACITY_ASK, party).isPresent()
                ? Change.gone(before, ItemKind.CAPACITY_ASK, party)
                : List.of();
    }

    private static List<ItemChange> shown(Items before, RecordedEvent recorded, ResourceRowsShown shown) {
        var round = shown.roundId().value();
        var changes = new ArrayList<ItemChange>();
        changes.add(Change.update(
                before, ItemKind.RESOURCE_ROUND, round, "state", "SHOWN", "shownAt", at(recorded)));
        ownRows(before, round).map(row -> ItemChange.set(ItemKind.RESOURCE_ROW, row.id(), "private", null)).forEach(changes::add);
        return ResourceTotals.recounted(before, changes);
    }

    private static List<ItemChange> counted(Items before, ItemChange row) {
        return ResourceTotals.recounted(before, List.of(row));
    }
}
