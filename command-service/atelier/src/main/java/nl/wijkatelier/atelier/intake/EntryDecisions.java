package nl.wijkatelier.atelier.intake;

import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.intake.AddIntakeEntry;
import nl.wijkatelier.contract.intake.EntryId;
import nl.wijkatelier.contract.intake.IntakeEntryAdded;
import nl.wijkatelier.contract.intake.IntakeEntryKind;
import nl.wijkatelier.contract.intake.IntakeEntryMoved;
import nl.wijkatelier.contract.intake.IntakeEntryReworded;
import nl.wijkatelier.contract.intake.IntakeEntryWithdrawn;
import nl.wijkatelier.contract.intake.MoveIntakeEntry;
import nl.wijkatelier.contract.intake.RewordIntakeEntry;
import nl.wijkatelier.contract.intake.WithdrawIntakeEntry;
import org.jspecify.annotations.Nullable;

/** Goals, questions and other entries: added, put in other words, moved and withdrawn. */
final class EntryDecisions {
    private final Intake intake;

    EntryDecisions(Intake intake) {
        this.intake = intake;
    }

    Decision add(AddIntakeEntry add) {
        return intake.entries().find(add.entryId()) == null
                ? Decision.of(new IntakeEntryAdded(add.entryId(), add.kind(), add.text()))
                : Decision.refused(new ItemExists(ItemKind.INTAKE_ENTRY, add.entryId().value()));
    }

    Decision reword(RewordIntakeEntry reword) {
        return change(reword.entryId(), entry -> entry.text().equals(reword.text())
                ? Decision.unchanged()
                : Decision.of(new IntakeEntryReworded(entry.entryId(), reword.text())));
    }

    Decision move(MoveIntakeEntry move) {
        return change(move.entryId(), entry -> {
            var before = move.before();
            if (before != null && !standsAmong(entry.kind(), before)) {
                return unknown(before);
            }
            return entry.entryId().equals(before) || standsBefore(entry, before)
                    ? Decision.unchanged()
                    : Decision.of(new IntakeEntryMoved(entry.entryId(), before));
        });
    }

    Decision withdraw(WithdrawIntakeEntry withdraw) {
        return change(withdraw.entryId(), entry -> Decision.of(new IntakeEntryWithdrawn(entry.entryId())));
    }

    private boolean standsAmong(IntakeEntryKind kind, EntryId id) {
        return intake.entries().standing(kind).contains(id);
    }

    private boolean standsBefore(Entry entry, @Nullable EntryId other) {
        var order = intake.entries().standing(entry.kind());
        var next = order.indexOf(entry.entryId()) + 1;
        return next == order.size() ? other == null : order.get(next).equals(other);
    }

    private Decision change(EntryId id, Function<Entry, Decision> change) {
        var entry = intake.entries().find(id);
        return entry == null || entry.withdrawn() ? unknown(id) : change.apply(entry);
    }

    private static Decision unknown(EntryId id) {
        return Decision.refused(new ItemUnknown(ItemKind.INTAKE_ENTRY, id.value()));
    }
}
