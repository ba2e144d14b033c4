package nl.wijkatelier.atelier.intake;

import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.intake.AttendeeDescribed;
import nl.wijkatelier.contract.intake.AttendeeDismissed;
import nl.wijkatelier.contract.intake.AttendeeId;
import nl.wijkatelier.contract.intake.AttendeeIsRepresented;
import nl.wijkatelier.contract.intake.AttendeeRequired;
import nl.wijkatelier.contract.intake.AttendeeSpeaksForOthers;
import nl.wijkatelier.contract.intake.DescribeAttendee;
import nl.wijkatelier.contract.intake.DismissAttendee;
import nl.wijkatelier.contract.intake.RequireAttendee;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** Who belongs at the atelier, and who speaks for whom. Only who comes itself speaks for others. */
final class AttendeeDecisions {
    private final Intake intake;
    private final Stakeholders stakeholders;

    AttendeeDecisions(Intake intake, Stakeholders stakeholders) {
        this.intake = intake;
        this.stakeholders = stakeholders;
    }

    Decision require(RequireAttendee require) {
        var id = require.attendeeId();
        if (intake.attendee(id) != null) {
            return Decision.refused(new ItemExists(ItemKind.ATTENDEE, id.value()));
        }
        var asked = new AttendeeRequired(
                id,
                require.kind(),
                require.stakeholderId(),
                require.name(),
                require.required(),
                require.representedBy());
        var objection = objection(Attendee.required(asked), null);
        return objection == null ? Decision.of(asked) : Decision.refused(objection);
    }

    Decision describe(DescribeAttendee describe) {
        var known = onTheList(describe.attendeeId());
        if (known == null) {
            return unknown(describe.attendeeId());
        }
        var asked = new AttendeeDescribed(
                describe.attendeeId(),
                describe.kind(),
                describe.stakeholderId(),
                describe.name(),
                describe.required(),
                describe.representedBy());
        var attendee = Attendee.described(asked);
        if (attendee.equals(known)) {
            return Decision.unchanged();
        }
        var objection = objection(attendee, known.stakeholderId());
        return objection == null ? Decision.of(asked) : Decision.refused(objection);
    }

    Decision dismiss(DismissAttendee dismiss) {
        var id = dismiss.attendeeId();
        if (onTheList(id) == null) {
            return unknown(id);
        }
        return intake.speaksForOthers(id)
                ? Decision.refused(new AttendeeSpeaksForOthers(id))
                : Decision.of(new AttendeeDismissed(id));
    }

    /**
     * What is against it, or null.
     *
     * @param same the stakeholder that it was already: one that has gone off the register may stay
     */
    private @Nullable Refusal objection(Attendee attendee, @Nullable StakeholderId same) {
        var stakeholder = attendee.stakeholderId();
        if (stakeholder != null && !stakeholder.equals(same) && !stakeholders.isOnRegister(stakeholder)) {
            return new ItemUnknown(ItemKind.STAKEHOLDER, stakeholder.value());
        }
        var speaker = attendee.representedBy();
        return speaker == null ? null : objectionTo(speaker, attendee.attendeeId());
    }

    private @Nullable Refusal objectionTo(AttendeeId speaker, AttendeeId represented) {
        if (speaker.equals(represented)) {
            return new AttendeeIsRepresented(speaker);
        }
        var speaking = onTheList(speaker);
        if (speaking == null) {
            return new ItemUnknown(ItemKind.ATTENDEE, speaker.value());
        }
        if (speaking.representedBy() != null) {
            return new AttendeeIsRepresented(speaker);
        }
        return intake.speaksForOthers(represented) ? new AttendeeSpeaksForOthers(represented) : null;
    }

    private @Nullable Attendee onTheList(AttendeeId id) {
        var attendee = intake.attendee(id);
        return attendee == null || attendee.dismissed() ? null : attendee;
    }

    private static Decision unknown(AttendeeId id) {
        return Decision.refused(new ItemUnknown(ItemKind.ATTENDEE, id.value()));
    }
}
