package nl.wijkatelier.atelier.process;

import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.process.HurdleDescribed;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.HurdleRaised;
import nl.wijkatelier.contract.process.HurdleScore;
import nl.wijkatelier.contract.process.MeasureAgreed;
import org.jspecify.annotations.Nullable;

/**
 * A hurdle. One that was withdrawn keeps its id taken.
 *
 * @param described what it is, as last said
 * @param score how likely and how bad, once somebody said so
 * @param measure what is done about it, once that was agreed
 * @param keeper who keeps at it, beside the party of the measure; null when nobody in particular does
 * @param settled whether it is out of the way
 * @param withdrawn whether it is off the list
 */
public record Hurdle(
        HurdleDescribed described,
        @Nullable HurdleScore score,
        @Nullable MeasureAgreed measure,
        @Nullable ParticipantId keeper,
        boolean settled,
        boolean withdrawn) {

    static Hurdle raised(HurdleRaised event) {
        var described =
                new HurdleDescribed(event.hurdleId(), event.title(), event.description(), event.component());
        return new Hurdle(described, null, null, null, false, false);
    }

    HurdleId hurdleId() {
        return described.hurdleId();
    }

    Hurdle as(HurdleDescribed other) {
        return new Hurdle(other, score, measure, keeper, settled, withdrawn);
    }

    Hurdle scored(HurdleScore other) {
        return new Hurdle(described, other, measure, keeper, settled, withdrawn);
    }

    Hurdle metBy(MeasureAgreed other) {
        return new Hurdle(described, score, other, keeper, settled, withdrawn);
    }

    Hurdle keptAtBy(@Nullable ParticipantId other) {
        return new Hurdle(described, score, measure, other, settled, withdrawn);
    }

    Hurdle settled(boolean now) {
        return new Hurdle(described, score, measure, keeper, now, withdrawn);
    }

    Hurdle gone() {
        return new Hurdle(described, score, measure, keeper, settled, true);
    }
}
