package nl.wijkatelier.atelier.passage;

import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * Who wrote a passage last.
 *
 * @param passage what was written
 * @param by who wrote it
 * @param revision when
 */
public record LastWriting(Passage passage, ParticipantId by, long revision) {

    boolean isUnreadBy(ParticipantId participant, long seen) {
        return revision > seen && !by.equals(participant);
    }
}
