package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Asks somebody to keep at a hurdle, beside the party that sees to its measure.
 *
 * @param hurdleId the hurdle
 * @param participantId who; left out when nobody in particular does any more
 */
public record EntrustHurdle(HurdleId hurdleId, @Nullable ParticipantId participantId) implements ProcessCommand {
    public EntrustHurdle {
        InvalidValue.ifMissing("hurdleId", hurdleId);
    }
}
