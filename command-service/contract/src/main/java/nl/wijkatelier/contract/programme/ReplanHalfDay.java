package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Plans a half-day otherwise.
 *
 * @param halfDayId the half-day
 * @param plan when, and what about; in the years 2000 to 2199
 * @param seen how it was planned for who plans it otherwise; refused when somebody else planned it otherwise since. Left out: it is
 *     replaced, whatever it was
 */
public record ReplanHalfDay(HalfDayId halfDayId, HalfDayPlan plan, @Nullable HalfDayPlan seen)
        implements ProgrammeCommand {
    public ReplanHalfDay {
        InvalidValue.ifMissing("halfDayId", halfDayId);
        InvalidValue.ifMissing("plan", plan);
        InvalidValue.unlessDay("date", plan.date());
    }

    /** Replaces how it was planned, whatever that is. */
    public ReplanHalfDay(HalfDayId halfDayId, HalfDayPlan plan) {
        this(halfDayId, plan, null);
    }
}
