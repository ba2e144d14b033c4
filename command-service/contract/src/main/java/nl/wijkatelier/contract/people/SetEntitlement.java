package nl.wijkatelier.contract.people;

import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Says whether somebody decides along, or is here to think along only. Who takes a position in a round stays the choice of who opens
 * it: this is what that choice begins with.
 *
 * @param participantId who
 * @param entitledToDecide whether they decide along; left out: not known
 */
public record SetEntitlement(ParticipantId participantId, @Nullable Boolean entitledToDecide) implements PeopleCommand {
    public SetEntitlement {
        InvalidValue.ifMissing("participantId", participantId);
    }
}
