package nl.wijkatelier.contract.intake;

import java.time.LocalDate;
import java.util.List;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * When the intake was held and by whom was recorded.
 *
 * @param heldOn the day of the conversation, when known
 * @param heldBy the facilitator who held it, when known
 * @param heldWith who else was there, at most 50
 */
public record IntakeRecorded(
        @Nullable LocalDate heldOn,
        @Nullable ParticipantId heldBy,
        List<ParticipantId> heldWith) implements IntakeEvent {
    public IntakeRecorded {
        heldWith = List.copyOf(heldWith);
    }
}
