package nl.wijkatelier.atelier.programme;

import java.time.LocalDate;
import java.util.List;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.programme.AgendaEntry;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.AgendaKind;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayPlan;
import nl.wijkatelier.contract.programme.PlanAgendaItem;
import nl.wijkatelier.contract.programme.TimeOfDay;

/** What the tests about the programme have in common. */
final class ProgrammeExample {
    static final HalfDayId D1 = new HalfDayId("d1");
    static final HalfDayId D2 = new HalfDayId("d2");
    static final AgendaItemId I1 = new AgendaItemId("i1");
    static final AgendaItemId I2 = new AgendaItemId("i2");
    static final AgendaItemId I3 = new AgendaItemId("i3");
    static final TimeOfDay ONE = new TimeOfDay("13:00");
    static final TimeOfDay FIVE = new TimeOfDay("17:00");
    static final HalfDayPlan FIRST =
            new HalfDayPlan(LocalDate.of(2027, 2, 2), ONE, FIVE, new Title("De wijk en de opgave"));
    static final HalfDayPlan SECOND = new HalfDayPlan(null, ONE, FIVE, null);
    static final HalfDayPlan THIRD = new HalfDayPlan(null, ONE, FIVE, new Title("Keuzes en afspraken"));
    static final AgendaEntry OPENING = general(AgendaKind.OPENING, 20);
    static final AgendaEntry BREAK = general(AgendaKind.BREAK, 15);
    static final AgendaEntry CLOSING = general(AgendaKind.CLOSING, 25);

    private ProgrammeExample() {}

    static AgendaEntry component(Component component, int minutes) {
        return new AgendaEntry(AgendaKind.COMPONENT, null, minutes, component, List.of(), null);
    }

    static PlanAgendaItem item(AgendaItemId id, HalfDayId halfDay, AgendaEntry entry) {
        return new PlanAgendaItem(id, halfDay, entry, null);
    }

    private static AgendaEntry general(AgendaKind kind, int minutes) {
        return new AgendaEntry(kind, null, minutes, null, List.of(), null);
    }
}
