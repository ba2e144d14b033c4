package nl.wijkatelier.contract.parking;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.board.NoteId;
import org.jspecify.annotations.Nullable;

/**
 * A topic was put in the parking lot.
 *
 * @param topicId the topic
 * @param text what it is about
 * @param noteId the note that it comes from
 */
public record TopicParked(TopicId topicId, Explanation text, @Nullable NoteId noteId) implements ParkingEvent {}
