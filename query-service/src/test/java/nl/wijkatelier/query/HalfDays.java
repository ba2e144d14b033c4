package nl.wijkatelier.query;

import java.util.List;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.activity.ActivityEnded;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.activity.ActivityStarted;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.programme.AgendaEntry;
import nl.wijkatelier.contract.programme.AgendaItemFinished;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.AgendaItemPlanned;
import nl.wijkatelier.contract.programme.AgendaItemStarted;
import nl.wijkatelier.contract.programme.AgendaKind;
import nl.wijkatelier.contract.programme.AgendaPhase;
import nl.wijkatelier.contract.programme.AgendaPhaseStarted;
import nl.wijkatelier.contract.programme.HalfDayClosed;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayOpened;
import nl.wijkatelier.contract.programme.HalfDayPlan;
import nl.wijkatelier.contract.programme.HalfDayPlanned;
import nl.wijkatelier.contract.programme.PhaseVisibility;
import nl.wijkatelier.contract.programme.TimeOfDay;

/** What happens to a half-day, in few words. */
public final class HalfDays {
    private HalfDays() {}

    public static AtelierEvent planned(String halfDay, String theme) {
        return new HalfDayPlanned(
                new HalfDayId(halfDay),
                new HalfDayPlan(null, new TimeOfDay("13:00"), new TimeOfDay("17:00"), new Title(theme)));
    }

    public static AtelierEvent itemPlanned(String item, String halfDay, String title, int minutes) {
        var entry = new AgendaEntry(
                AgendaKind.COMPONENT, new Title(title), minutes, Component.PARTICIPATION, List.of(), null);
        return new AgendaItemPlanned(new AgendaItemId(item), new HalfDayId(halfDay), entry, null);
    }

    public static AtelierEvent opened(String halfDay) {
        return new HalfDayOpened(new HalfDayId(halfDay));
    }

    public static AtelierEvent closed(String halfDay) {
        return new HalfDayClosed(new HalfDayId(halfDay));
    }

    public static AtelierEvent itemStarted(String item) {
        return new AgendaItemStarted(new AgendaItemId(item), null, List.of());
    }

    public static AtelierEvent itemStarted(String item, String board, AgendaPhase... phases) {
        return new AgendaItemStarted(new AgendaItemId(item), new BoardId(board), List.of(phases));
    }

    public static AgendaPhase boardPhase(PhaseVisibility visibility) {
        return new AgendaPhase(new Title(visibility.name()), 5, visibility, null, null);
    }

    public static AtelierEvent nextPhase(String item, int phase) {
        return new AgendaPhaseStarted(new AgendaItemId(item), phase, new ActivityId(item + "-" + phase));
    }

    public static AtelierEvent itemFinished(String item) {
        return new AgendaItemFinished(new AgendaItemId(item));
    }

    public static AtelierEvent phaseStarted(String activity, String title, int minutes) {
        return new ActivityStarted(new ActivityId(activity), new Title(title), Component.PARTICIPATION, null, minutes);
    }

    public static AtelierEvent phaseEnded(String activity) {
        return new ActivityEnded(new ActivityId(activity));
    }
}
