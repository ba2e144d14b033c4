package nl.wijkatelier.contract.tablegroup;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * People who know each other already, and whom a division spreads over the tables.
 *
 * @param participantIds who, at most 500
 */
public record Colleagues(List<ParticipantId> participantIds) {
    private static final int MOST = 500;

    public Colleagues {
        participantIds = InvalidValue.unlessListed("participantIds", participantIds, MOST);
    }
}
