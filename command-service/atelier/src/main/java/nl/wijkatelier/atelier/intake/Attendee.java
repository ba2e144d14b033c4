package nl.wijkatelier.atelier.intake;

import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.intake.AttendeeDescribed;
import nl.wijkatelier.contract.intake.AttendeeId;
import nl.wijkatelier.contract.intake.AttendeeRequired;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs at the atelier. One that was dismissed keeps its id taken.
 *
 * @param attendeeId which
 * @param kind what kind of stakeholder
 * @param stakeholderId the registered stakeholder, once there is one
 * @param name what it is called, as long as it is not registered
 * @param required whether the atelier cannot do without
 * @param representedBy who speaks for it, when it does not come itself
 * @param dismissed whether it is off the list
 */
public record Attendee(
        AttendeeId attendeeId,
        StakeholderType kind,
        @Nullable StakeholderId stakeholderId,
        @Nullable Title name,
        boolean required,
        @Nullable AttendeeId representedBy,
        boolean dismissed) {
    static Attendee required(AttendeeRequired e) {
        return new Attendee(
                e.attendeeId(), e.kind(), e.stakeholderId(), e.name(), e.required(), e.representedBy(), false);
    }

    static Attendee described(AttendeeDescribed e) {
        return new Attendee(
                e.attendeeId(), e.kind(), e.stakeholderId(), e.name(), e.required(), e.representedBy(), false);
    }

    Attendee gone() {
        return new Attendee(attendeeId, kind, stakeholderId, name, required, null, true);
    }
}
