package nl.wijkatelier.atelier.parking;

import nl.wijkatelier.contract.parking.TopicId;

/**
 * A topic that was parked.
 *
 * @param topicId which
 * @param state how it stands
 */
public record Topic(TopicId topicId, TopicState state) {
    boolean parked() {
        return state == TopicState.PARKED;
    }
}
