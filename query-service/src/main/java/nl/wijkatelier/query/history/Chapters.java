package nl.wijkatelier.query.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.readmodel.ChapterTurn;
import nl.wijkatelier.query.readmodel.ChapterTurn.Heading;

/**
 * Makes chapters of what began and ended: half-days, what was on their agenda, and the phases of that. As it happened, not as it
 * was planned; what was done outside a half-day is in no chapter.
 */
final class Chapters {
    private final List<Chapter> all = new ArrayList<>();
    /** Places in the list of those that go on, the innermost first. */
    private final Deque<Integer> goingOn = new ArrayDeque<>();

    private Chapters() {}

    /** The chapters of these turns, in the order in which they began. */
    static List<Chapter> of(List<Turn> turns) {
        var chapters = new Chapters();
        turns.forEach(chapters::take);
        return chapters.merged();
    }

    /** An item of one phase under one name is one chapter. */
    private List<Chapter> merged() {
        var merged = new ArrayList<Chapter>();
        for (var chapter : all) {
            var before = merged.isEmpty() ? null : merged.getLast();
            if (before != null && isAllOf(before, chapter)) {
                merged.set(merged.size() - 1, before.titled(chapter.title()));
            } else {
                merged.add(chapter);
            }
        }
        return List.copyOf(merged);
    }

    private boolean isAllOf(Chapter item, Chapter phase) {
        var place = all.indexOf(phase);
        var isLast = place == all.size() - 1 || all.get(place + 1).depth() < phase.depth();
        return item.depth() == 1
                && phase.depth() == 2
                && isLast
                && item.at().equals(phase.at())
                && (item.title() == null || item.title().equals(phase.title()));
    }

    private void take(Turn turn) {
        var heading = turn.turn().heading();
        if (heading == null) {
            end(turn);
        } else {
            begin(turn, heading);
        }
    }

    private void begin(Turn turn, Heading heading) {
        var kind = turn.turn().kind();
        while (!goingOn.isEmpty() && !holds(all.get(goingOn.peek()).kind(), kind)) {
            endInnermost(turn.revision() - 1, turn);
        }
        if (kind == ItemKind.HALF_DAY || !goingOn.isEmpty()) {
            all.add(Chapter.begun(turn, heading, goingOn.size()));
            goingOn.push(all.size() - 1);
        }
    }

    private void end(Turn turn) {
        if (goingOn.stream().noneMatch(place -> isOf(all.get(place), turn.turn()))) {
            return;
        }
        while (!isOf(all.get(goingOn.element()), turn.turn())) {
            endInnermost(turn.revision(), turn);
        }
        endInnermost(turn.revision(), turn);
    }

    private void endInnermost(long last, Turn turn) {
        int place = goingOn.pop();
        all.set(place, all.get(place).ended(last, turn.at().toString()));
    }

    private static boolean isOf(Chapter chapter, ChapterTurn turn) {
        return chapter.kind() == turn.kind() && chapter.id().equals(turn.id());
    }

    private static boolean holds(ItemKind outer, ItemKind inner) {
        return switch (outer) {
            case HALF_DAY -> inner != ItemKind.HALF_DAY;
            case AGENDA_ITEM -> inner == ItemKind.ACTIVITY;
            default -> false;
        };
    }
}
