package nl.wijkatelier.atelier.programme;

import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.people.NotAllowed;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.programme.AttendanceRecorded;
import nl.wijkatelier.contract.programme.HalfDayIsNotOpen;
import nl.wijkatelier.contract.programme.RecordAttendance;
import org.jspecify.annotations.Nullable;

/** Who is there: said by oneself while the half-day is open, or by the facilitator, also afterwards. */
final class AttendanceDecisions {
    private final Programme programme;
    private final People people;

    AttendanceDecisions(Programme programme, People people) {
        this.programme = programme;
        this.people = people;
    }

    Decision attendance(RecordAttendance asked, ParticipantId actor, @Nullable Role role) {
        var halfDay = programme.halfDay(asked.halfDayId());
        if (halfDay == null) {
            return Decision.refused(new ItemUnknown(ItemKind.HALF_DAY, asked.halfDayId().value()));
        }
        var refusal = refusal(asked, halfDay, actor, role);
        if (refusal != null) {
            return Decision.refused(refusal);
        }
        return asked.attendance() == programme.attendance(asked.halfDayId(), asked.participantId())
                ? Decision.unchanged()
                : Decision.of(new AttendanceRecorded(asked.halfDayId(), asked.participantId(), asked.attendance()));
    }

    private @Nullable Refusal refusal(RecordAttendance asked, HalfDay halfDay, ParticipantId actor, @Nullable Role role) {
        var leads = role == Role.FACILITATOR;
        if (role != null && !leads && !asked.participantId().equals(actor)) {
            return new NotAllowed(role, "RecordAttendance");
        }
        if (!people.takesPart(asked.participantId())) {
            return new ItemUnknown(ItemKind.PARTICIPANT, asked.participantId().value());
        }
        return halfDay.stage() == Stage.RUNNING || (leads && halfDay.stage() == Stage.OVER)
                ? null
                : new HalfDayIsNotOpen(halfDay.halfDayId());
    }
}
