package nl.wijkatelier.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.readmodel.ChapterTurn.Heading;
import org.jspecify.annotations.Nullable;

/**
 * A part of the programme as it was run.
 *
 * @param kind half-day, item of the agenda, or activity: a phase of an item is the activity on its clock
 * @param id of which one
 * @param title what it is called, or the theme of a half-day; null when it has none
 * @param sort the sort of agenda item, which names one without a title
 * @param component for which of the components
 * @param minutes as planned; null where no number of minutes was
 * @param depth 0 for a half-day, 1 for what is in it, 2 for a phase of an item
 * @param revision its first revision, with which it began
 * @param at when it began
 * @param until its last revision; null while it goes on
 * @param endedAt when it ended; null while it goes on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Chapter(
        ItemKind kind,
        String id,
        @Nullable String title,
        @Nullable String sort,
        @Nullable String component,
        @Nullable Long minutes,
        int depth,
        long revision,
        String at,
        @Nullable Long until,
        @Nullable String endedAt) {

    static Chapter begun(Turn begin, Heading heading, int depth) {
        return new Chapter(
                begin.turn().kind(),
                begin.turn().id(),
                heading.title(),
                heading.sort(),
                heading.component(),
                heading.minutes(),
                depth,
                begin.revision(),
                begin.at().toString(),
                null,
                null);
    }

    Chapter titled(@Nullable String other) {
        return new Chapter(kind, id, other, sort, component, minutes, depth, revision, at, until, endedAt);
    }

    Chapter ended(long last, String moment) {
        return new Chapter(kind, id, title, sort, component, minutes, depth, revision, at, last, moment);
    }
}
