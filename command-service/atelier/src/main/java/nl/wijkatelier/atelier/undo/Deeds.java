package nl.wijkatelier.atelier.undo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/** What one participant did last and may undo, and what they undid last and may redo. The latest comes first. */
final class Deeds {
    private static final int MOST = 100;

    private final Deque<Deed> done = new ArrayDeque<>();
    private final Deque<Deed> undone = new ArrayDeque<>();

    static Deeds restore(DeedSnapshot snapshot) {
        var deeds = new Deeds();
        snapshot.done().forEach(deed -> deeds.done.addLast(deed.copy()));
        snapshot.undone().forEach(deed -> deeds.undone.addLast(deed.copy()));
        return deeds;
    }

    DeedSnapshot snapshot(ParticipantId participant) {
        return new DeedSnapshot(participant, copy(done), copy(undone));
    }

    @Nullable Deed lastDone() {
        return done.peekFirst();
    }

    @Nullable Deed lastUndone() {
        return undone.peekFirst();
    }

    void add(CommandId command, long revision, Change change) {
        var last = done.peekFirst();
        if (last != null && last.goesOnWith(command)) {
            last.add(command, revision, change);
            return;
        }
        undone.clear();
        done.addFirst(Deed.of(command, revision, change));
        if (done.size() > MOST) {
            done.removeLast();
        }
    }

    void undo(CommandId command, long revision, UnaryOperator<Deed> standing) {
        shift(done, undone, command, revision, standing);
    }

    void redo(CommandId command, long revision, UnaryOperator<Deed> standing) {
        shift(undone, done, command, revision, standing);
    }

    /**
     * An undo or redo may take several events: the first one shifts what stands of the deed. Nobody else's come between them, so that
     * the others need not bring it up to date, which for a thousand notes would be a million times.
     */
    private static void shift(
            Deque<Deed> from, Deque<Deed> to, CommandId command, long revision, UnaryOperator<Deed> standing) {
        if (isFirst(command, from)) {
            to.addFirst(standing.apply(from.removeFirst()).at(revision));
        }
    }

    private static List<Deed> copy(Deque<Deed> deeds) {
        return deeds.stream().map(Deed::copy).toList();
    }

    private static boolean isFirst(CommandId command, Deque<Deed> deeds) {
        var first = deeds.peekFirst();
        return first != null && first.commandId().equals(command);
    }
}
