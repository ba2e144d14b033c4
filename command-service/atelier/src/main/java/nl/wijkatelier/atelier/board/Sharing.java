package nl.wijkatelier.atelier.board;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.Circle;

/**
 * Who else sees a note of a writing round.
 *
 * @param circle within which circle it was written
 * @param with those beside its author
 */
public record Sharing(Circle circle, List<ParticipantId> with) {
    Sharing alsoWith(ParticipantId participant) {
        return new Sharing(circle, Stream.concat(with.stream(), Stream.of(participant)).toList());
    }
}
