package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.actor;
import static nl.wijkatelier.query.fold.Change.at;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.organisation.ResponsibilityAssigned;
import nl.wijkatelier.contract.organisation.ResponsibilityCleared;
import nl.wijkatelier.contract.rasci.RasciEvent;
import nl.wijkatelier.contract.rasci.RasciProposalsShown;
import nl.wijkatelier.contract.rasci.RasciRoundId;
import nl.wijkatelier.contract.rasci.RasciRoundStarted;
import nl.wijkatelier.contract.rasci.ResponsibilityProposed;
import nl.wijkatelier.contract.rasci.ResponsibilityWithdrawn;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.tablegroup.ParticipantSeated;
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
            case RasciProposalsShown(var round) -> shown(before, recorded, round);
        };
    }

    /** Who takes a seat joins the proposal of that table, and leaves that of the table before. */
    static List<ItemChange> seated(Items before, ParticipantSeated seated) {
        var who = seated.participantId().value();
        var table = Change.text(seated.tableGroupId());
        return before.all().stream()
                .filter(item -> item.kind() == ItemKind.RASCI_PROPOSAL && item.is("private") && !who.equals(item.text("owner")))
                .flatMap(part -> sharedWith(part, who, part.text("table").equals(table)))
                .toList();
    }

    private static Stream<ItemChange> sharedWith(Item part, String who, boolean belongs) {
        var with = part.texts("sharedWith");
        if (with.contains(who) == belongs) {
            return Stream.empty();
        }
        var now = belongs
                ? Stream.concat(with.stream(), Stream.of(who)).toList()
                : with.stream().filter(each -> !each.equals(who)).toList();
        return Stream.of(ItemChange.set(ItemKind.RASCI_PROPOSAL, part.id(), "sharedWith", unlessEmpty(now)));
    }

    /** What tables proposed in the round that was shown last, and is agreed just so now. */
    static List<ItemChange> takenOver(Items before, RecordedEvent recorded, ResponsibilityAssigned assigned) {
        return lastShownFor(before, assigned.productId(), assigned.stakeholderId())
                .filter(part -> assigned.responsibility().name().equals(part.text("responsibility")))
                .map(part -> ItemChange.set(ItemKind.RASCI_PROPOSAL, part.id(), "takenOver", recorded.revision()))
                .toList();
    }

    /** What tables proposed in the round that was shown last, for a party of which it is agreed now that it has no part. */
    static List<ItemChange> leftOut(Items before, RecordedEvent recorded, ResponsibilityCleared cleared) {
        return lastShownFor(before, cleared.productId(), cleared.stakeholderId())
                .map(part -> ItemChange.set(ItemKind.RASCI_PROPOSAL, part.id(), "leftOut", recorded.revision()))
                .toList();
    }

    private static Stream<Item> lastShownFor(Items before, ProductId product, StakeholderId stakeholder) {
        return lastShown(before).stream()
                .flatMap(round -> parts(before, round.id()).stream())
                .filter(part -> product.value().equals(part.text("product"))
                        && stakeholder.value().equals(part.text("stakeholder")));
    }

    private static Optional<Item> lastShown(Items before) {
        return before.all().stream()
                .filter(item -> item.kind() == ItemKind.RASCI_ROUND && "SHOWN".equals(item.text("state")))
                .reduce((_, later) -> later);
    }

    /** Named by its round and the revision at which it came to be: its id says nothing of what is proposed. */
    private static List<ItemChange> proposed(Items before, RecordedEvent recorded, ResponsibilityProposed proposed) {
        var round = proposed.rasciRoundId().value();
        var table = proposed.tableGroupId().value();
        var product = proposed.productId().value();
        var stakeholder = proposed.stakeholderId().value();
        var known = part(before, round, table, product, stakeholder);
        var part = ItemChange.set(
                ItemKind.RASCI_PROPOSAL, known.map(Item::id).orElseGet(() -> round + ":" + recorded.revision()),
                "round", round,
                "table", table,
                "tableName", nameOf(before, table),
                "product", product,
                "stakeholder", stakeholder,
                "responsibility", proposed.responsibility().name(),
                "owner", actor(recorded),
                "sharedWith", unlessEmpty(othersAt(before, table, actor(recorded))),
                "private", true);
        var tables = tables(parts(before, round));
        var more = tables.add(table);
        return more ? List.of(part, ItemChange.set(ItemKind.RASCI_ROUND, round, "tables", tables.size())) : List.of(part);
    }

    private static List<ItemChange> withdrawn(Items before, ResponsibilityWithdrawn withdrawn) {
        var round = withdrawn.rasciRoundId().value();
        var table = withdrawn.tableGroupId().value();
        return part(before, round, table, withdrawn.productId().value(), withdrawn.stakeholderId().value())
                .map(part -> without(part, parts(before, round)))
                .orElse(List.of());
    }

    private static List<ItemChange> without(Item part, List<Item> all) {
        var tables = tables(all.stream().filter(each -> !each.id().equals(part.id())).toList());
        var gone = ItemChange.gone(ItemKind.RASCI_PROPOSAL, part.id());
        return tables.size() < tables(all).size()
                ? List.of(gone, ItemChange.set(ItemKind.RASCI_ROUND, String.valueOf(part.text("round")), "tables", tables.size()))
                : List.of(gone);
    }

    private static List<ItemChange> shown(Items before, RecordedEvent recorded, RasciRoundId round) {
        var changes = new ArrayList<ItemChange>();
        changes.add(Change.update(before, ItemKind.RASCI_ROUND, round.value(), "state", "SHOWN", "shownAt", at(recorded)));
        for (var part : parts(before, round.value())) {
            var name = before.find(ItemKind.TABLE_GROUP, String.valueOf(part.text("table"))).map(table -> table.text("name"));
            changes.add(ItemChange.set(
                    ItemKind.RASCI_PROPOSAL, part.id(),
                    "tableName", name.orElse(part.text("tableName")),
                    "agreed", agreed(before, String.valueOf(part.text("product")), String.valueOf(part.text("stakeholder"))),
                    "owner", null,
                    "sharedWith", null,
                    "private", null));
        }
        return changes;
    }

    /** What is agreed when it is shown: what is agreed otherwise later was settled since. */
    private static @Nullable Object agreed(Items before, String product, String stakeholder) {
        return before.find(ItemKind.PRODUCT, product)
                .flatMap(item -> OrganisationFold.partOf(item, stakeholder))
                .orElse(null);
    }

    private static Optional<Item> part(Items before, String round, String table, String product, String stakeholder) {
        return parts(before, round).stream()
                .filter(part -> table.equals(part.text("table"))
                        && product.equals(part.text("product"))
                        && stakeholder.equals(part.text("stakeholder")))
                .findFirst();
    }

    private static List<Item> parts(Items before, String round) {
        return before.pointingAt(ItemKind.RASCI_PROPOSAL, "round", round);
    }

    private static HashSet<String> tables(List<Item> parts) {
        var tables = new HashSet<String>();
        parts.forEach(part -> tables.add(part.text("table")));
        return tables;
    }

    private static List<String> othersAt(Items before, String table, String who) {
        return before.pointingAt(ItemKind.SEAT, "tableGroup", table).stream()
                .map(Item::id)
                .filter(each -> !each.equals(who))
                .toList();
    }

    private static @Nullable String nameOf(Items before, String table) {
        return before.find(ItemKind.TABLE_GROUP, table).map(group -> group.text("name")).orElse(null);
    }

    private static @Nullable List<String> unlessEmpty(List<String> some) {
        return some.isEmpty() ? null : some;
    }
}
