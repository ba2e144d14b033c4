package nl.wijkatelier.contract.blueprint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.programme.AgendaEntry;
import nl.wijkatelier.contract.programme.HalfDayPlan;
import nl.wijkatelier.contract.programme.TimeOfDay;
import org.jspecify.annotations.Nullable;

/**
 * A half-day with its agenda.
 *
 * @param day so many days after the first day, -3650 to 3650; left out when it had no date
 * @param start when it begins
 * @param end when it is over; later than the start
 * @param theme what it is about
 * @param agenda what is done, in order, at most 30
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HalfDayTemplate(
        @Nullable Integer day, TimeOfDay start, TimeOfDay end, @Nullable Title theme, List<AgendaEntry> agenda) {
    private static final int MOST_ITEMS = 30;

    public HalfDayTemplate {
        new HalfDayPlan(null, start, end, theme);
        if (day != null) {
            new RelativeDays(day, null);
        }
        agenda = InvalidValue.unlessListed("agenda", agenda, MOST_ITEMS);
    }

    HalfDayTemplate withEntries(UnaryOperator<AgendaEntry> change) {
        return new HalfDayTemplate(day, start, end, theme, agenda.stream().map(change).toList());
    }

    /** When it is held in an atelier with this first day. */
    public HalfDayPlan plan(LocalDate firstDay) {
        return new HalfDayPlan(day == null ? null : firstDay.plusDays(day), start, end, theme);
    }
}
