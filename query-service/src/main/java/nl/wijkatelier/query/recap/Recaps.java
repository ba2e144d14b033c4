package nl.wijkatelier.query.recap;

import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.history.Past;
import nl.wijkatelier.query.history.Timelines;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.people.Names;
import nl.wijkatelier.query.web.AtelierRead;
import nl.wijkatelier.query.web.ReadProblem;

/** Makes the recap of a half-day when it is asked for, from the events between its opening and its close. */
public final class Recaps {
    private final Timelines timelines;
    private final Past past;
    private final Names names;

    /** Recaps of this past, with the organisations of this register. */
    public Recaps(Timelines timelines, Past past, Names names) {
        this.timelines = timelines;
        this.past = past;
        this.names = names;
    }

    /**
     * The recap of a half-day; up to now if it still goes on.
     *
     * @throws ReadProblem if that half-day has not begun
     */
    Recap of(AtelierRead read, String halfDay) {
        var agenda = Agenda.of(halfDay, timelines.chapters(read.atelier()));
        var happened = new Happened();
        var end = Items.none();
        for (var span : agenda.half()) {
            var until = span.until() == null ? read.head() : span.until();
            end = past.follow(read.atelier(), span.revision(), until, (recorded, steps, _) -> happened.take(recorded, steps));
        }
        if (end.revision() == 0) {
            throw ReadProblem.unknown("recap");
        }
        return of(agenda, happened, end, names.organisations(read.atelier()));
    }

    /**
     * The recap of what happened: a function of that alone.
     *
     * @param end the items at the end of it
     * @param organisations for whom everybody is here, by participant
     */
    static Recap of(Agenda agenda, Happened happened, Items end, Map<String, String> organisations) {
        var first = agenda.half().getFirst();
        var last = agenda.half().getLast();
        var halfDay = end.get(ItemKind.HALF_DAY, first.id());
        var contributions = new Contributions(end, halfDay.id(), organisations, happened);
        var outcomes = new Outcomes(end, organisations, happened);
        return new Recap(
                halfDay.id(),
                halfDay.text("theme"),
                halfDay.text("date"),
                agenda.plannedMinutes(end),
                agenda.minutes(),
                first.at(),
                last.endedAt(),
                first.revision(),
                end.revision(),
                contributions.byOrganisation(),
                contributions.unsigned(),
                outcomes.decided(),
                outcomes.actions(),
                outcomes.open(),
                agenda.parts(end));
    }
}
