package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs at the atelier was corrected.
 *
 * @param attendeeId the attendee
 * @param kind what kind of stakeholder
 * @param stakeholderId the registered stakeholder, once there is one
 * @param name what it is called, as long as it is not registered
 * @param required whether the atelier cannot do without; otherwise it is welcome
 * @param representedBy who speaks for it, when it does not come itself
 */
public record AttendeeDescribed(
        AttendeeId attendeeId,
        StakeholderType kind,
        @Nullable StakeholderId stakeholderId,
        @Nullable Title name,
        boolean required,
        @Nullable AttendeeId representedBy) implements IntakeEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return Passage.description(ItemKind.ATTENDEE, attendeeId.value());
    }
}
