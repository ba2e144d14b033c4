package nl.wijkatelier.atelier.programme;

import java.util.List;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayPlan;

/**
 * A half-day. One that was withdrawn keeps its id taken.
 *
 * @param halfDayId which
 * @param plan when, and what about
 * @param agenda what is on its agenda, in order
 * @param stage whether it is open, or has been
 * @param withdrawn whether it is off the programme
 */
public record HalfDay(HalfDayId halfDayId, HalfDayPlan plan, List<AgendaItemId> agenda, Stage stage, boolean withdrawn) {

    HalfDay planned(HalfDayPlan other) {
        return new HalfDay(halfDayId, other, agenda, stage, withdrawn);
    }

    HalfDay with(List<AgendaItemId> order) {
        return new HalfDay(halfDayId, plan, List.copyOf(order), stage, withdrawn);
    }

    HalfDay at(Stage other) {
        return new HalfDay(halfDayId, plan, agenda, other, withdrawn);
    }

    HalfDay gone() {
        return new HalfDay(halfDayId, plan, agenda, stage, true);
    }
}
