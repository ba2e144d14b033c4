package nl.wijkatelier.query.recap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * What was done in a half-day. Each line has the revision of the moment that it is about. Nobody is named: people are told of by
 * the organisation for which they are here (DOMAIN.md §5, AVG).
 *
 * @param halfDay which one
 * @param theme what it was about
 * @param date the day for which it was planned, ISO-8601
 * @param plannedMinutes what its agenda took as planned
 * @param minutes how long it took; null while it goes on
 * @param openedAt when it was first opened, ISO-8601
 * @param closedAt when it was last closed; null while it goes on
 * @param revision the first revision of it
 * @param until the last revision that is counted
 * @param organisations who took part and what they contributed openly, by organisation
 * @param unsigned what was contributed without telling who: in all
 * @param decided what became of decisions
 * @param actions what was agreed to do
 * @param open what is still open at its end
 * @param parts what was on the agenda, with the time that it took
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Recap(
        String halfDay,
        @Nullable String theme,
        @Nullable String date,
        long plannedMinutes,
        @Nullable Long minutes,
        String openedAt,
        @Nullable String closedAt,
        long revision,
        long until,
        List<Organisation> organisations,
        List<Count> unsigned,
        List<Line> decided,
        List<Action> actions,
        List<Line> open,
        List<Part> parts) {

    /**
     * An organisation, by the people that are here for it.
     *
     * @param name null for those of whom it is not known
     * @param attendance null where nothing was recorded of anybody
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Organisation(@Nullable String name, @Nullable Attendance attendance, List<Count> contributed) {}

    /**
     * How many people of an organisation were there.
     *
     * @param unknown those of whom nothing was recorded
     */
    record Attendance(long present, long absent, long unknown) {}

    /**
     * So many of something.
     *
     * @param revision of the last one
     */
    record Count(Contribution contribution, long count, long revision) {}

    /**
     * Something that a sentence is about.
     *
     * @param state what became of it; null where that goes without saying
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(ItemKind kind, String id, @Nullable String text, @Nullable String state, long revision) {}

    /**
     * Something to be done.
     *
     * @param owner the organisation or party that does it; null when it is not known
     * @param dueAt the day by which, ISO-8601
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Action(String id, @Nullable String title, @Nullable String owner, @Nullable String dueAt, long revision) {}

    /**
     * A part of the agenda.
     *
     * @param depth 1 for an item, 2 for a phase of it
     * @param planned minutes as planned; null where none were
     * @param minutes as it took; null while it goes on, and for what was not begun
     * @param revision of its beginning; null for what was not begun
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(
            ItemKind kind,
            String id,
            @Nullable String title,
            @Nullable String sort,
            @Nullable String component,
            int depth,
            @Nullable Long planned,
            @Nullable Long minutes,
            @Nullable Long revision) {}
}
