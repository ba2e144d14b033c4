package nl.wijkatelier.command.host;

import nl.wijkatelier.contract.people.ParticipantId;

/** Who has shown the host key. */
public record Host() {
    /** The host takes no part; but every event has somebody who caused it. */
    public static final ParticipantId ACTOR = new ParticipantId("host");
}
