package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.tablegroup.ParticipantSeated;
import nl.wijkatelier.contract.tablegroup.TableGroupDissolved;
import nl.wijkatelier.contract.tablegroup.TableGroupEvent;
import nl.wijkatelier.contract.tablegroup.TableGroupFormed;
import nl.wijkatelier.contract.tablegroup.TableGroupRenamed;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/** Table groups and who sits at them. */
final class TableGroupFold {
    private TableGroupFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, TableGroupEvent event) {
        return switch (event) {
            case TableGroupFormed(var id, var name) -> Change.added(
                    ItemKind.TABLE_GROUP, id.value(), "name", name.value(), "sequence", recorded.revision());
            case TableGroupRenamed(var id, var name) -> Change.updated(before, ItemKind.TABLE_GROUP, id.value(), "name", name.value());
            case TableGroupDissolved(var id) -> dissolved(before, id.value());
            case ParticipantSeated seated -> Stream.concat(
                            seated(before, seated.participantId().value(), text(seated.tableGroupId())).stream(),
                            ProposalSharing.seated(before, seated).stream())
                    .toList();
        };
    }

    private static List<ItemChange> dissolved(Items before, String id) {
        var changes = new ArrayList<ItemChange>();
        before.pointingAt(ItemKind.SEAT, "tableGroup", id)
                .forEach(seat -> changes.add(ItemChange.gone(ItemKind.SEAT, seat.id())));
        changes.addAll(Change.gone(before, ItemKind.TABLE_GROUP, id));
        return changes;
    }

    private static List<ItemChange> seated(Items before, String who, @Nullable String table) {
        if (table == null) {
            return Change.gone(before, ItemKind.SEAT, who);
        }
        before.get(ItemKind.TABLE_GROUP, table);
        return Change.added(ItemKind.SEAT, who, "tableGroup", table);
    }
}
