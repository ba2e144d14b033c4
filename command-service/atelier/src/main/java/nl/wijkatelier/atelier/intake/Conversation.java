package nl.wijkatelier.atelier.intake;

import java.time.LocalDate;
import java.util.List;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * When and with whom the intake was held, and what led to it; each absent as long as it is unknown.
 *
 * @param heldOn the day
 * @param heldBy the facilitator who held it
 * @param heldWith who else was there
 * @param occasion why this atelier, and why now
 * @param startingPoint what there is already
 */
public record Conversation(
        @Nullable LocalDate heldOn,
        @Nullable ParticipantId heldBy,
        List<ParticipantId> heldWith,
        @Nullable Explanation occasion,
        @Nullable Explanation startingPoint) {
    /** Nothing is known yet. */
    public static final Conversation UNKNOWN = new Conversation(null, null, List.of(), null, null);

    Conversation held(@Nullable LocalDate on, @Nullable ParticipantId by, List<ParticipantId> with) {
        return new Conversation(on, by, with, occasion, startingPoint);
    }

    Conversation about(@Nullable Explanation why) {
        return new Conversation(heldOn, heldBy, heldWith, why, startingPoint);
    }

    Conversation startingFrom(@Nullable Explanation already) {
        return new Conversation(heldOn, heldBy, heldWith, occasion, already);
    }
}
