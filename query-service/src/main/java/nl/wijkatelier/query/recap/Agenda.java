package nl.wijkatelier.query.recap;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.history.Chapter;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.recap.Recap.Part;
import org.jspecify.annotations.Nullable;

/**
 * What was on the agenda of a half-day, and what became of it.
 *
 * @param half the chapters of the half-day itself: more than one if it was opened again
 * @param within the chapters in it, in the order in which they began
 */
record Agenda(List<Chapter> half, List<Chapter> within) {
    private static final double SECONDS = 60;

    /** The half-day among all chapters of the programme; without any if it never began. */
    static Agenda of(String halfDay, List<Chapter> all) {
        var half = all.stream().filter(each -> each.kind() == ItemKind.HALF_DAY && each.id().equals(halfDay)).toList();
        var within = all.stream()
                .filter(each -> each.depth() > 0 && half.stream().anyMatch(span -> holds(span, each.revision())))
                .toList();
        return new Agenda(half, within);
    }

    /** How many minutes it took; null while it goes on. */
    @Nullable Long minutes() {
        var sum = 0L;
        for (var span : half) {
            var took = minutes(span);
            if (took == null) {
                return null;
            }
            sum += took;
        }
        return sum;
    }

    /** What was run, and after that what was planned and not begun. */
    List<Part> parts(Items end) {
        var run = within.stream().map(Agenda::part);
        var left = planned(end).filter(item -> "PLANNED".equals(item.text("state"))).map(Agenda::notBegun);
        return Stream.concat(run, left).toList();
    }

    /** The minutes of all that was planned. */
    long plannedMinutes(Items end) {
        return planned(end).mapToLong(item -> item.number("minutes")).sum();
    }

    private Stream<Item> planned(Items end) {
        return end.pointingAt(ItemKind.AGENDA_ITEM, "halfDay", half.getFirst().id()).stream()
                .sorted(Comparator.comparingLong(item -> item.number("position")));
    }

    private static Part part(Chapter chapter) {
        return new Part(
                chapter.kind(),
                chapter.id(),
                chapter.title(),
                chapter.sort(),
                chapter.component(),
                chapter.depth(),
                chapter.minutes(),
                minutes(chapter),
                chapter.revision());
    }

    private static Part notBegun(Item item) {
        return new Part(
                item.kind(),
                item.id(),
                item.text("title"),
                item.text("kind"),
                item.text("component"),
                1,
                item.number("minutes"),
                null,
                null);
    }

    private static @Nullable Long minutes(Chapter chapter) {
        return chapter.endedAt() == null
                ? null
                : Math.round(Duration.between(Instant.parse(chapter.at()), Instant.parse(chapter.endedAt())).toSeconds() / SECONDS);
    }

    private static boolean holds(Chapter span, long revision) {
        var until = span.until();
        return span.revision() <= revision && (until == null || revision <= until);
    }
}
