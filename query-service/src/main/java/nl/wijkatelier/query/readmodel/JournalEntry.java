package nl.wijkatelier.query.readmodel;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.comment.CommentEvent;
import nl.wijkatelier.contract.round.DotCast;
import nl.wijkatelier.contract.round.DotTakenBack;
import nl.wijkatelier.query.detail.EventDetail;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/**
 * One event in the journal, as it is kept: with what is not for everybody, marked as such.
 *
 * @param revision its revision
 * @param kind the name of the event type
 * @param detail what it is about more precisely than its items tell: {@link EventDetail}
 * @param by who acted
 * @param at when it happened
 * @param recordedAt when it was recorded
 * @param board the board that it was on, if any
 * @param items the ids of what it touched
 * @param text what was said, if anything
 * @param secret whose own it was when it happened, if somebody's
 * @param mark what it leaves on the time line, if anything
 * @param turn what of the programme begins or ends with it, if anything
 */
public record JournalEntry(
        long revision,
        String kind,
        List<String> detail,
        String by,
        Instant at,
        Instant recordedAt,
        @Nullable String board,
        List<String> items,
        @Nullable String text,
        @Nullable Secret secret,
        @Nullable Mark mark,
        @Nullable ChapterTurn turn) {

    /** Copies the lists. */
    public JournalEntry {
        detail = List.copyOf(detail);
        items = List.copyOf(items);
    }

    static JournalEntry of(RecordedEvent recorded, List<ItemStep> steps, Items after) {
        return new JournalEntry(
                recorded.revision(),
                recorded.event().getClass().getSimpleName(),
                EventDetail.of(recorded.event()),
                recorded.cause().actor().value(),
                recorded.cause().happenedAt(),
                recorded.recordedAt(),
                board(steps),
                touched(recorded, steps),
                EventText.of(recorded.event()),
                Secret.of(recorded, steps, after),
                Mark.of(after, recorded),
                ChapterTurn.of(after, recorded));
    }

    private static @Nullable String board(List<ItemStep> steps) {
        for (var step : steps) {
            var board = step.kind() == ItemKind.BOARD ? step.id() : step.subject().text("board");
            if (board != null) {
                return board;
            }
        }
        return null;
    }

    private static List<String> touched(RecordedEvent recorded, List<ItemStep> steps) {
        var touched = new LinkedHashSet<String>();
        steps.forEach(step -> touched.add(step.id()));
        switch (recorded.event()) {
            case DotCast cast -> touched.add(cast.noteId().value());
            case DotTakenBack taken -> touched.add(taken.noteId().value());
            case CommentEvent _ -> steps.forEach(step -> touched.add(step.subject().text("note")));
            default -> {}
        }
        touched.remove(null);
        return List.copyOf(touched);
    }
}
