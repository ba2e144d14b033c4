package nl.wijkatelier.atelier.parking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.parking.ParkingEvent;
import nl.wijkatelier.contract.parking.TopicDropped;
import nl.wijkatelier.contract.parking.TopicId;
import nl.wijkatelier.contract.parking.TopicParked;
import nl.wijkatelier.contract.parking.TopicReopened;
import nl.wijkatelier.contract.parking.TopicTakenUp;
import org.jspecify.annotations.Nullable;

/** The topics that were ever parked in an atelier. */
public final class ParkingLot {
    private final Map<TopicId, Topic> topics = new LinkedHashMap<>();

    /** The topics of a snapshot. */
    public static ParkingLot restore(List<Topic> snapshot) {
        var lot = new ParkingLot();
        snapshot.forEach(topic -> lot.topics.put(topic.topicId(), topic));
        return lot;
    }

    /** A copy of the state. */
    public List<Topic> snapshot() {
        return List.copyOf(topics.values());
    }

    @Nullable Topic find(TopicId id) {
        return topics.get(id);
    }

    /** Whether a topic was parked, whatever became of it. */
    public boolean has(TopicId id) {
        return topics.containsKey(id);
    }

    long parked() {
        return topics.values().stream().filter(Topic::parked).count();
    }

    /** Follows what happened. */
    public void evolve(ParkingEvent event) {
        switch (event) {
            case TopicParked e -> put(e.topicId(), TopicState.PARKED);
            case TopicTakenUp e -> put(e.topicId(), TopicState.TAKEN_UP);
            case TopicDropped e -> put(e.topicId(), TopicState.DROPPED);
            case TopicReopened e -> put(e.topicId(), TopicState.PARKED);
        }
    }

    private void put(TopicId id, TopicState state) {
        topics.put(id, new Topic(id, state));
    }
}
