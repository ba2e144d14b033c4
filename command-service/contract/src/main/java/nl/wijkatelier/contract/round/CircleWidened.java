package nl.wijkatelier.contract.round;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written in a round from now on is seen within a circle.
 *
 * @param roundId the round
 * @param circle which circle
 * @param groups who see each other's notes; the facilitators, in one group, see everybody's with {@link Circle#FACILITATOR}
 * @param earlierToo whether the same holds of what was written in the round before; absent: that stays within the circle of then
 */
public record CircleWidened(RoundId roundId, Circle circle, List<CircleGroup> groups, @Nullable Boolean earlierToo)
        implements RoundEvent {
    /** A circle that is about what is written from now on. */
    public CircleWidened(RoundId roundId, Circle circle, List<CircleGroup> groups) {
        this(roundId, circle, groups, null);
    }

    /** Whether what was written in the round before is seen within the circle as well. */
    public boolean holdsWhatWasWritten() {
        return Boolean.TRUE.equals(earlierToo);
    }
}
