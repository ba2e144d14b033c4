package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.actor;
import static nl.wijkatelier.query.fold.Change.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.rasci.RasciEvent;
import nl.wijkatelier.contract.rasci.RasciProposalsShown;
import nl.wijkatelier.contract.rasci.RasciRoundStarted;
import nl.wijkatelier.contract.rasci.ResponsibilityProposed;
import nl.wijkatelier.contract.rasci.ResponsibilityWithdrawn;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/**
 * Rounds in which each table proposes who does what. Each part that a table proposes is an item: until the proposals are shown it is
 * private, of who proposed it and shared with those who sit at the table now; then it is everybody's, as the word of the table.
 */
final class RasciFold {
    private RasciFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, RasciEvent event) {
        return switch (event) {
            case RasciRoundStarted(var round) -> Change.added(
                    ItemKind.RASCI_ROUND, round.value(), "state", "PROPOSING", "startedAt", at(recorded), "tables", 0);
            case ResponsibilityProposed proposed -> proposed(before, recorded, proposed);
            case ResponsibilityWithdrawn withdrawn -> withdrawn(before, withdrawn);
            case RasciProposalsShown(var round) -> shown(before, recorded, round.value());
        };
    }

    /** Named by its round and the revision at which it came to be: its id says nothing of what is proposed. */
    private static List<ItemChange> proposed(Items before, RecordedEvent recorded, ResponsibilityProposed proposed) {
        var round = proposed.rasciRoundId().value();
        var table = proposed.tableGroupId().value();
        var parts = ProposedParts.of(before, round);
        var known = parts.of(proposed.tableGroupId(), proposed.productId(), proposed.stakeholderId());
        var part = ItemChange.set(
                ItemKind.RASCI_PROPOSAL, known.map(Item::id).orElseGet(() -> round + ":" + recorded.revision()),
                "round", round,
                "table", table,
                "tableName", tableName(before, table).orElse(null),
                "product", proposed.productId().value(),
                "stakeholder", proposed.stakeholderId().value(),
                "responsibility", proposed.responsibility().name(),
                "owner", actor(recorded),
                "sharedWith", ProposalSharing.sharedWith(before, table, actor(recorded)),
                "private", true);
        var tables = parts.tables();
        return tables.contains(table) ? List.of(part) : List.of(part, tablesNow(round, tables.size() + 1));
    }

    private static List<ItemChange> withdrawn(Items before, ResponsibilityWithdrawn withdrawn) {
        var parts = ProposedParts.of(before, withdrawn.rasciRoundId().value());
        return parts.of(withdrawn.tableGroupId(), withdrawn.productId(), withdrawn.stakeholderId())
                .map(part -> withdrawn(withdrawn.rasciRoundId().value(), part, parts))
                .orElse(List.of());
    }

    private static List<ItemChange> withdrawn(String round, Item part, ProposedParts parts) {
        var gone = ItemChange.gone(ItemKind.RASCI_PROPOSAL, part.id());
        var tables = parts.without(part).tables().size();
        return tables < parts.tables().size() ? List.of(gone, tablesNow(round, tables)) : List.of(gone);
    }

    private static ItemChange tablesNow(String round, int tables) {
        return ItemChange.set(ItemKind.RASCI_ROUND, round, "tables", tables);
    }

    private static List<ItemChange> shown(Items before, RecordedEvent recorded, String round) {
        var changes = new ArrayList<ItemChange>();
        changes.add(Change.update(before, ItemKind.RASCI_ROUND, round, "state", "SHOWN", "shownAt", at(recorded)));
        for (var part : ProposedParts.of(before, round).all()) {
            changes.add(ItemChange.set(
                    ItemKind.RASCI_PROPOSAL, part.id(),
                    "tableName", tableName(before, String.valueOf(part.text("table"))).orElse(part.text("tableName")),
                    "agreed", agreed(before, part),
                    "owner", null,
                    "sharedWith", null,
                    "private", null));
        }
        return changes;
    }

    /** What is agreed when it is shown: what is agreed otherwise later was settled since. */
    private static @Nullable Object agreed(Items before, Item part) {
        return before.find(ItemKind.PRODUCT, String.valueOf(part.text("product")))
                .flatMap(item -> OrganisationFold.partOf(item, String.valueOf(part.text("stakeholder"))))
                .orElse(null);
    }

    private static Optional<String> tableName(Items before, String table) {
        return before.find(ItemKind.TABLE_GROUP, table).map(group -> group.text("name"));
    }
}
