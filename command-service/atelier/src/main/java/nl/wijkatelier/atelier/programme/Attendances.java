package nl.wijkatelier.atelier.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.programme.Attendance;
import nl.wijkatelier.contract.programme.HalfDayId;
import org.jspecify.annotations.Nullable;

/** Who was recorded to be there or not, by half-day. */
final class Attendances {
    private final Map<HalfDayId, Map<ParticipantId, Attended>> byHalfDay = new LinkedHashMap<>();

    void put(Attended attended) {
        byHalfDay
                .computeIfAbsent(attended.halfDayId(), _ -> new LinkedHashMap<>())
                .put(attended.participantId(), attended);
    }

    @Nullable Attendance of(HalfDayId halfDay, ParticipantId participant) {
        var attended = byHalfDay.getOrDefault(halfDay, Map.of()).get(participant);
        return attended == null ? null : attended.attendance();
    }

    List<Attended> all() {
        return byHalfDay.values().stream().flatMap(each -> each.values().stream()).toList();
    }
}
