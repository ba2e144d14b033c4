package nl.wijkatelier.contract.parking;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes a parked topic up.
 *
 * @param topicId the topic
 * @param destination where it is taken up
 */
public record TakeUpTopic(TopicId topicId, TopicDestination destination) implements ParkingCommand {
    public TakeUpTopic {
        InvalidValue.ifMissing("topicId", topicId);
        InvalidValue.ifMissing("destination", destination);
    }
}
