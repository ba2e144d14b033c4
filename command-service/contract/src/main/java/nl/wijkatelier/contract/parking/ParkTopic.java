package nl.wijkatelier.contract.parking;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.board.NoteId;
import org.jspecify.annotations.Nullable;

/**
 * Puts a topic in the parking lot.
 *
 * @param topicId the topic
 * @param text what it is about
 * @param noteId the note that it comes from
 */
public record ParkTopic(TopicId topicId, Explanation text, @Nullable NoteId noteId) implements ParkingCommand {
    public ParkTopic {
        InvalidValue.ifMissing("topicId", topicId);
        InvalidValue.ifMissing("text", text);
    }
}
