package nl.wijkatelier.contract.parking;

/**
 * The topic was taken up or dropped.
 *
 * @param topicId the topic
 */
public record TopicIsSettled(TopicId topicId) implements ParkingRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This topic was taken up or dropped. Put it back in the parking lot first.";
    }
}
