package nl.wijkatelier.contract.intake;

import java.time.LocalDate;
import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Records on what day the intake was held; who were there stays as it is known.
 *
 * @param heldOn the day of the conversation, in the years 2000 to 2199; without it the day is unknown
 */
public record RecordIntakeDay(@Nullable LocalDate heldOn) implements IntakeCommand {
    public RecordIntakeDay {
        InvalidValue.unlessDay("heldOn", heldOn);
    }
}
