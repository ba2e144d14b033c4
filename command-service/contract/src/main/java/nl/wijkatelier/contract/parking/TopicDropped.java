package nl.wijkatelier.contract.parking;

import nl.wijkatelier.contract.Explanation;

/**
 * A parked topic was left for what it is.
 *
 * @param topicId the topic
 * @param reason why nothing is done with it
 */
public record TopicDropped(TopicId topicId, Explanation reason) implements ParkingEvent {}
