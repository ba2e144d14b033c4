package nl.wijkatelier.atelier.round;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.tablegroup.Present;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.people.ParticipantJoined;
import nl.wijkatelier.contract.people.RoleGiven;
import nl.wijkatelier.contract.programme.Attendance;
import nl.wijkatelier.contract.programme.AttendanceRecorded;
import nl.wijkatelier.contract.round.CircleJoined;

/** Those who come in while people write in a circle, and so are to be given a place in it. */
final class Arrivals {
    private final CircleDecisions circles;
    private final Present present;

    Arrivals(CircleDecisions circles, Present present) {
        this.circles = circles;
        this.present = present;
    }

    /** The same decision, with the places of who arrives by it. */
    Decision added(Decision decision) {
        return switch (decision) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted(var events, var undoes, var redoes) -> {
                var all = new ArrayList<>(events);
                events.forEach(event -> all.addAll(joined(event)));
                yield new Decision.Accepted(all, undoes, redoes);
            }
        };
    }

    private List<CircleJoined> joined(AtelierEvent event) {
        return switch (event) {
            case ParticipantJoined(var who, var role) -> circles.arrived(who, role);
            case RoleGiven(var who, var role) -> circles.arrived(who, role);
            case AttendanceRecorded(_, var who, var attendance) when attendance == Attendance.PRESENT ->
                circles.arrived(who, present.roleOf(who));
            default -> List.of();
        };
    }
}
