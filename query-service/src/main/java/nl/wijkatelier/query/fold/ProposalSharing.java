package nl.wijkatelier.query.fold;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.tablegroup.ParticipantSeated;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/** Who shares what a table proposes, until the proposals are shown: those who sit there now, beside who proposed it. */
final class ProposalSharing {
    private ProposalSharing() {}

    /** Those who share what somebody proposes for their table; null when nobody else sits there. */
    static @Nullable List<String> sharedWith(Items before, String table, String proposer) {
        return unlessEmpty(before.pointingAt(ItemKind.SEAT, "tableGroup", table).stream()
                .map(Item::id)
                .filter(each -> !each.equals(proposer))
                .toList());
    }

    /** Who takes a seat joins the proposal of that table, and leaves that of the table before. */
    static List<ItemChange> seated(Items before, ParticipantSeated seated) {
        var who = seated.participantId().value();
        var table = Change.text(seated.tableGroupId());
        return before.all().stream()
                .filter(item -> item.kind() == ItemKind.RASCI_PROPOSAL && item.is("private") && !who.equals(item.text("owner")))
                .flatMap(part -> shared(part, who, part.text("table").equals(table)))
                .toList();
    }

    private static Stream<ItemChange> shared(Item part, String who, boolean belongs) {
        var with = part.texts("sharedWith");
        if (with.contains(who) == belongs) {
            return Stream.empty();
        }
        var now = belongs
                ? Stream.concat(with.stream(), Stream.of(who)).toList()
                : with.stream().filter(each -> !each.equals(who)).toList();
        return Stream.of(ItemChange.set(ItemKind.RASCI_PROPOSAL, part.id(), "sharedWith", unlessEmpty(now)));
    }

    private static @Nullable List<String> unlessEmpty(List<String> some) {
        return some.isEmpty() ? null : some;
    }
}
