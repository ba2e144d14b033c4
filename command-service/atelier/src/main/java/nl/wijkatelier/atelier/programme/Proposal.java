package nl.wijkatelier.atelier.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.programme.AgendaEntry;
import nl.wijkatelier.contract.programme.AgendaKind;

/**
 * Four half-days of opening, components, a break and closing (DOMAIN.md §4). The components follow each other over the
 * half-days; one that does not fit any more goes on in the next.
 */
final class Proposal {
    static final int HALF_DAYS = 4;
    /** All minutes of a half-day. */
    static final int LENGTH = 240;

    private static final int OPENING = 20;
    private static final int BREAK = 15;
    private static final int CLOSING = 25;
    private static final int FOR_COMPONENTS = LENGTH - OPENING - BREAK - CLOSING;
    /** Nobody sits still for longer than this before the break, or after it. */
    private static final int LONGEST_SITTING = 120;

    /** First where, then who, then how it is run, along which steps, and at what cost: as the example atelier does. */
    private static final List<Component> ORDER = List.of(
            Component.TECHNOLOGY, Component.PARTICIPATION, Component.ORGANISATION, Component.PROCESS, Component.FINANCE);

    /** Time for a component, which may be longer than one item of an agenda can be. */
    private record Share(Component component, int minutes) {
        AgendaEntry entry() {
            return new AgendaEntry(AgendaKind.COMPONENT, null, minutes, component, List.of(), null);
        }
    }

    private Proposal() {}

    /** The agendas of the half-days, in order. */
    static List<List<AgendaEntry>> of(Map<Component, Integer> weights) {
        var shares = Shares.of(weights, HALF_DAYS * FOR_COMPONENTS);
        var waiting = new ArrayList<>(ORDER.stream()
                .filter(component -> shares.getOrDefault(component, 0) > 0)
                .map(component -> new Share(component, shares.get(component)))
                .toList());
        var halfDays = new ArrayList<List<AgendaEntry>>();
        for (int number = 1; number <= HALF_DAYS; number++) {
            halfDays.add(agenda(take(waiting, FOR_COMPONENTS)));
        }
        return halfDays;
    }

    private static List<AgendaEntry> agenda(List<Share> components) {
        var rest = new ArrayList<>(components);
        var agenda = new ArrayList<AgendaEntry>();
        agenda.add(general(AgendaKind.OPENING, OPENING));
        take(rest, beforeBreak(components)).forEach(share -> agenda.add(share.entry()));
        agenda.add(general(AgendaKind.BREAK, BREAK));
        rest.forEach(share -> agenda.add(share.entry()));
        agenda.add(general(AgendaKind.CLOSING, CLOSING));
        return agenda;
    }

    /** The break comes between two components if that is near enough to the middle, and otherwise in the middle. */
    private static int beforeBreak(List<Share> components) {
        int best = FOR_COMPONENTS / 2;
        int nearest = LONGEST_SITTING - FOR_COMPONENTS / 2 + 1;
        int so = 0;
        for (var component : components) {
            so += component.minutes();
            int distance = Math.abs(so - FOR_COMPONENTS / 2);
            if (distance < nearest) {
                nearest = distance;
                best = so;
            }
        }
        return best;
    }

    /** Takes so many minutes from the front; what is cut in two leaves its rest behind. */
    private static List<Share> take(List<Share> from, int minutes) {
        var taken = new ArrayList<Share>();
        int left = minutes;
        while (left > 0 && !from.isEmpty()) {
            var next = from.removeFirst();
            int now = Math.min(left, next.minutes());
            taken.add(new Share(next.component(), now));
            if (next.minutes() > now) {
                from.addFirst(new Share(next.component(), next.minutes() - now));
            }
            left -= now;
        }
        return taken;
    }

    private static AgendaEntry general(AgendaKind kind, int minutes) {
        return new AgendaEntry(kind, null, minutes, null, List.of(), null);
    }
}
