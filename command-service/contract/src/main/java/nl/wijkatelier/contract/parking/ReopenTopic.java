package nl.wijkatelier.contract.parking;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Puts a topic that was taken up or dropped back in the parking lot.
 *
 * @param topicId the topic
 */
public record ReopenTopic(TopicId topicId) implements ParkingCommand {
    public ReopenTopic {
        InvalidValue.ifMissing("topicId", topicId);
    }
}
