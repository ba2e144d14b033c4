package nl.wijkatelier.contract.parking;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;

/**
 * Leaves a parked topic for what it is.
 *
 * @param topicId the topic
 * @param reason why nothing is done with it
 */
public record DropTopic(TopicId topicId, Explanation reason) implements ParkingCommand {
    public DropTopic {
        InvalidValue.ifMissing("topicId", topicId);
        InvalidValue.ifMissing("reason", reason);
    }
}
