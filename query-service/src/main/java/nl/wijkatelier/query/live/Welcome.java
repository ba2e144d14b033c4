package nl.wijkatelier.query.live;

import java.time.Instant;
import nl.wijkatelier.contract.people.ParticipantId;

/** The first frame that a client gets: who it is here, and up to where it will be brought. */
final class Welcome {
    private static final int PROTOCOL = 1;

    private Welcome() {}

    static byte[] frame(ParticipantId participant, String role, long revision, Instant now) {
        return Frames.object("welcome", json -> {
            json.writeNumberProperty("protocol", PROTOCOL);
            json.writeObjectPropertyStart("you");
            json.writeStringProperty("participantId", participant.value());
            json.writeStringProperty("role", role);
            json.writeEndObject();
            json.writeNumberProperty("revision", revision);
            json.writeStringProperty("time", now.toString());
        });
    }
}
