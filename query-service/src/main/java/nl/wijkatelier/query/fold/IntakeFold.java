package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.text;

import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.intake.AttendeeDescribed;
import nl.wijkatelier.contract.intake.AttendeeDismissed;
import nl.wijkatelier.contract.intake.AttendeeRequired;
import nl.wijkatelier.contract.intake.ComponentDropped;
import nl.wijkatelier.contract.intake.ComponentTakenUp;
import nl.wijkatelier.contract.intake.ComponentWeighed;
import nl.wijkatelier.contract.intake.IntakeEntryAdded;
import nl.wijkatelier.contract.intake.IntakeEntryMoved;
import nl.wijkatelier.contract.intake.IntakeEntryReworded;
import nl.wijkatelier.contract.intake.IntakeEntryWithdrawn;
import nl.wijkatelier.contract.intake.IntakeEvent;
import nl.wijkatelier.contract.intake.IntakeRecorded;
import nl.wijkatelier.contract.intake.OccasionDescribed;
import nl.wijkatelier.contract.intake.StartingPointDescribed;
import nl.wijkatelier.contract.intake.TariffFixed;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;

/** The intake; the quotation follows each change of a weight. */
final class IntakeFold {
    /** The one intake of an atelier. */
    static final String INTAKE = "intake";

    private IntakeFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, IntakeEvent event) {
        return switch (event) {
            case IntakeRecorded it -> Change.added(
                    ItemKind.INTAKE, INTAKE,
                    "heldOn", text(it.heldOn()),
                    "heldBy", text(it.heldBy()),
                    "heldWith", it.heldWith().stream().map(ParticipantId::value).toList());
            case OccasionDescribed it -> Change.added(
                    ItemKind.INTAKE, INTAKE, "occasion", text(it.occasion()));
            case StartingPointDescribed it -> Change.added(
                    ItemKind.INTAKE, INTAKE, "startingPoint", text(it.startingPoint()));
            case IntakeEntryAdded it -> IntakeEntries.added(before, it);
            case IntakeEntryReworded it -> Change.updated(
                    before, ItemKind.INTAKE_ENTRY, it.entryId().value(), "text", it.text().value());
            case IntakeEntryMoved it -> IntakeEntries.moved(before, it);
            case IntakeEntryWithdrawn it -> Change.gone(before, ItemKind.INTAKE_ENTRY, it.entryId().value());
            case AttendeeRequired it -> Change.added(
                    ItemKind.ATTENDEE, it.attendeeId().value(),
                    "kind", it.kind().name(),
                    "stakeholder", text(it.stakeholderId()),
                    "name", text(it.name()),
                    "required", it.required(),
                    "representedBy", text(it.representedBy()));
            case AttendeeDescribed it -> Change.updated(
                    before, ItemKind.ATTENDEE, it.attendeeId().value(),
                    "kind", it.kind().name(),
                    "stakeholder", text(it.stakeholderId()),
                    "name", text(it.name()),
                    "required", it.required(),
                    "representedBy", text(it.representedBy()));
            case AttendeeDismissed it -> Change.gone(before, ItemKind.ATTENDEE, it.attendeeId().value());
            case ComponentWeighed it -> QuotationItem.weighed(before, it.component(), "quarters", (long) it.quarters());
            case ComponentDropped it -> QuotationItem.weighed(before, it.component(), "reason", it.reason().value());
            case ComponentTakenUp it -> QuotationItem.weighed(before, it.component(), "reason", null);
            case TariffFixed it -> QuotationItem.fixed(before, recorded, it.tariff());
        };
    }
}
