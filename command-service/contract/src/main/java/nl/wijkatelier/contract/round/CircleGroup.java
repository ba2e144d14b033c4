package nl.wijkatelier.contract.round;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * People who see each other's notes of a writing round.
 *
 * @param members who
 */
public record CircleGroup(List<ParticipantId> members) {
    private static final int MOST = 1_000;

    public CircleGroup {
        members = InvalidValue.unlessListed("members", members, MOST);
    }
}
