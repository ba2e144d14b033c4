package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.actor;
import static nl.wijkatelier.query.fold.Change.at;
import static nl.wijkatelier.query.fold.Change.text;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.action.ActionAmended;
import nl.wijkatelier.contract.action.ActionCompleted;
import nl.wijkatelier.contract.action.ActionEntry;
import nl.wijkatelier.contract.action.ActionEvent;
import nl.wijkatelier.contract.action.ActionPlanned;
import nl.wijkatelier.contract.action.ActionReopened;
import nl.wijkatelier.contract.action.ActionWithdrawn;
import nl.wijkatelier.query.item.Fields;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** Follow-up actions. Whether one is late is for who reads it to say: that depends on the clock. */
final class ActionFold {
    private ActionFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, ActionEvent event) {
        return switch (event) {
            case ActionPlanned planned -> List.of(new ItemChange(
                    ItemKind.ACTION, planned.actionId().value(),
                    entry(recorded, planned.entry()).merge(Fields.of(
                            "state", "OPEN",
                            "plannedAt", at(recorded),
                            "plannedBy", actor(recorded)))));
            case ActionAmended amended -> {
                before.get(ItemKind.ACTION, amended.actionId().value());
                yield List.of(new ItemChange(
                        ItemKind.ACTION, amended.actionId().value(), entry(recorded, amended.entry())));
            }
            case ActionCompleted completed -> Change.updated(
                    before, ItemKind.ACTION, completed.actionId().value(),
                    "state", "DONE",
                    "doneAt", completed.doneAt().toString(),
                    "actionRevision", recorded.revision());
            case ActionWithdrawn withdrawn -> Change.updated(
                    before, ItemKind.ACTION, withdrawn.actionId().value(),
                    "state", "WITHDRAWN",
                    "withdrawnBecause", text(withdrawn.reason()),
                    "actionRevision", recorded.revision());
            case ActionReopened reopened -> Change.updated(
                    before, ItemKind.ACTION, reopened.actionId().value(),
                    "state", "OPEN",
                    "doneAt", null,
                    "withdrawnBecause", null,
                    "actionRevision", recorded.revision());
        };
    }

    private static Fields entry(RecordedEvent recorded, ActionEntry entry) {
        return Fields.of(
                "title", entry.title().value(),
                "participant", text(entry.owner().participantId()),
                "stakeholder", text(entry.owner().stakeholderId()),
                "dueAt", text(entry.dueAt()),
                "component", entry.component().name(),
                "decision", text(entry.decisionId()),
                "actionRevision", recorded.revision());
    }
}
