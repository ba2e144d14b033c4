package nl.wijkatelier.command.past;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.board.BackgroundLaid;
import nl.wijkatelier.contract.board.ImageId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.ParticipantJoined;

/** What events name that is kept beside them, and when the last of them happened. */
public final class Traces {
    private final Set<ParticipantId> people = new LinkedHashSet<>();
    private final Set<ImageId> images = new LinkedHashSet<>();
    private Instant last = Instant.EPOCH;

    void note(RecordedEvent recorded) {
        last = recorded.cause().happenedAt();
        switch (recorded.event()) {
            case ParticipantJoined joined -> people.add(joined.participantId());
            case BackgroundLaid laid -> images.add(laid.image().imageId());
            default -> {
                // names nothing that is kept elsewhere
            }
        }
    }

    /** Everybody who ever joined. */
    public Set<ParticipantId> people() {
        return people;
    }

    /** The images that ever lay under a board. */
    public Set<ImageId> images() {
        return images;
    }

    /** When the last event happened. */
    public Instant last() {
        return last;
    }
}
