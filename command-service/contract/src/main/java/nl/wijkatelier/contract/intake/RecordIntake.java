package nl.wijkatelier.contract.intake;

import java.time.LocalDate;
import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Records when the intake was held and by whom, all at once; replaces what was recorded of that. Who fills it in beside others gives
 * one thing at a time: {@link RecordIntakeDay}, {@link RecordIntakeHolder}, {@link RecordIntakeGuest}.
 *
 * @param heldOn the day of the conversation, in the years 2000 to 2199, when known
 * @param heldBy the facilitator who held it, when known
 * @param heldWith who else was there, at most 50
 */
public record RecordIntake(
        @Nullable LocalDate heldOn,
        @Nullable ParticipantId heldBy,
        List<ParticipantId> heldWith) implements IntakeCommand {
    /** How many people can be listed besides who held it. */
    public static final int MOST_PEOPLE = 50;

    public RecordIntake {
        InvalidValue.unlessDay("heldOn", heldOn);
        heldWith = InvalidValue.unlessListed("heldWith", heldWith, MOST_PEOPLE);
    }
}
