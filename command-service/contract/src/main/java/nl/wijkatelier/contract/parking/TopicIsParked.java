package nl.wijkatelier.contract.parking;

/**
 * The topic is in the parking lot.
 *
 * @param topicId the topic
 */
public record TopicIsParked(TopicId topicId) implements ParkingRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This topic is in the parking lot already.";
    }
}
