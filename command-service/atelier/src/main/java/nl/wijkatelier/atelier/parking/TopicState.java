package nl.wijkatelier.atelier.parking;

/** How a topic stands. */
public enum TopicState {
    PARKED,
    TAKEN_UP,
    DROPPED
}
