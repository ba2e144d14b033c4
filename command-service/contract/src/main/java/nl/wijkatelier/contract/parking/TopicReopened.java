package nl.wijkatelier.contract.parking;

/**
 * A topic is in the parking lot again.
 *
 * @param topicId the topic
 */
public record TopicReopened(TopicId topicId) implements ParkingEvent {}
