package nl.wijkatelier.atelier.people;

import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part, or did.
 *
 * @param participantId who
 * @param role in what role
 * @param present whether they have not left
 * @param entitledToDecide whether they decide along; null when that is not known
 */
public record Member(ParticipantId participantId, Role role, boolean present, @Nullable Boolean entitledToDecide) {
    Member in(Role other) {
        return new Member(participantId, other, true, entitledToDecide);
    }

    Member left() {
        return new Member(participantId, role, false, entitledToDecide);
    }

    Member entitled(@Nullable Boolean toDecide) {
        return new Member(participantId, role, present, toDecide);
    }
}
