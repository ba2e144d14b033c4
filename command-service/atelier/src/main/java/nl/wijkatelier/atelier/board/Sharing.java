package nl.wijkatelier.atelier.board;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.Circle;
import org.jspecify.annotations.Nullable;

/**
 * Who else sees a note of a writing round.
 *
 * @param circle within which circle it is shared
 * @param with those beside its author
 */
public record Sharing(Circle circle, List<ParticipantId> with) {
    /** The same, and with those with whom it was shared before: what was seen is not taken away. */
    Sharing and(@Nullable Sharing before) {
        return before == null
                ? this
                : new Sharing(
                        circle, Stream.concat(with.stream(), before.with().stream()).distinct().toList());
    }

    Sharing alsoWith(ParticipantId participant) {
        return new Sharing(circle, Stream.concat(with.stream(), Stream.of(participant)).toList());
    }
}
