package nl.wijkatelier.query.readmodel;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.activity.ActivityEnded;
import nl.wijkatelier.contract.activity.ActivityStarted;
import nl.wijkatelier.contract.programme.AgendaItemFinished;
import nl.wijkatelier.contract.programme.AgendaItemStarted;
import nl.wijkatelier.contract.programme.HalfDayClosed;
import nl.wijkatelier.contract.programme.HalfDayOpened;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/**
 * Where the programme, as it was run, turns a page: something begins or ends.
 *
 * @param kind of what: a half-day, an item of its agenda, or an activity; a phase of an item is the activity on its clock
 * @param id which one
 * @param heading what it is called; null where it ends
 */
public record ChapterTurn(ItemKind kind, String id, @Nullable Heading heading) {

    /**
     * What a chapter is called, and how long it was to take.
     *
     * @param title its title, or the theme of a half-day; null when it was given none
     * @param sort the sort of agenda item, which names one without a title
     * @param component for which of the components
     * @param minutes as planned; null where no number of minutes was
     */
    public record Heading(
            @Nullable String title, @Nullable String sort, @Nullable String component, @Nullable Long minutes) {}

    /** The turn that an event is, if any; everybody sees all of it. */
    static @Nullable ChapterTurn of(Items after, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case HalfDayOpened event -> halfDay(after, event.halfDayId().value());
            case HalfDayClosed event -> new ChapterTurn(ItemKind.HALF_DAY, event.halfDayId().value(), null);
            case AgendaItemStarted event -> agendaItem(after, event.agendaItemId().value());
            case AgendaItemFinished event -> new ChapterTurn(ItemKind.AGENDA_ITEM, event.agendaItemId().value(), null);
            case ActivityStarted event -> activity(after, event.activityId().value());
            case ActivityEnded event -> new ChapterTurn(ItemKind.ACTIVITY, event.activityId().value(), null);
            default -> null;
        };
    }

    private static ChapterTurn halfDay(Items items, String id) {
        var theme = items.get(ItemKind.HALF_DAY, id).text("theme");
        return new ChapterTurn(ItemKind.HALF_DAY, id, new Heading(theme, null, null, null));
    }

    private static ChapterTurn agendaItem(Items items, String id) {
        var item = items.get(ItemKind.AGENDA_ITEM, id);
        var heading = new Heading(item.text("title"), item.text("kind"), item.text("component"), item.number("minutes"));
        return new ChapterTurn(ItemKind.AGENDA_ITEM, id, heading);
    }

    private static ChapterTurn activity(Items items, String id) {
        var item = items.get(ItemKind.ACTIVITY, id);
        var heading = new Heading(item.text("title"), null, item.text("component"), item.number("minutes"));
        return new ChapterTurn(ItemKind.ACTIVITY, id, heading);
    }
}
