package nl.wijkatelier.contract.parking;

/**
 * A parked topic was taken up.
 *
 * @param topicId the topic
 * @param destination where it was taken up
 */
public record TopicTakenUp(TopicId topicId, TopicDestination destination) implements ParkingEvent {}
