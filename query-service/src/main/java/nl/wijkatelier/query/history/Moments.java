package nl.wijkatelier.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a time line shows of an atelier.
 *
 * @param revision the last revision that it knows
 * @param first when the earliest event happened
 * @param last when the latest event happened
 * @param marks what one wants to jump to, in the order of revisions
 * @param chapters the programme as it was run, in the order in which its parts began
 * @param kinds how many events happened of each type
 * @param density how many events happened in each of equal parts of the time between first and last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Moments(
        long revision,
        @Nullable String first,
        @Nullable String last,
        List<Shown> marks,
        List<Chapter> chapters,
        Map<String, Integer> kinds,
        int[] density) {
    /** A mark as it is sent. */
    record Shown(long revision, String at, String kind, String title) {}

    static Moments of(Timeline timeline) {
        var any = timeline.revision() > 0;
        return new Moments(
                timeline.revision(),
                any ? timeline.earliest().toString() : null,
                any ? timeline.latest().toString() : null,
                timeline.marks().stream()
                        .map(it -> new Shown(it.revision(), it.at().toString(), it.mark().kind(), it.mark().title()))
                        .toList(),
                timeline.chapters(),
                timeline.kinds(),
                timeline.density());
    }
}
