package nl.wijkatelier.atelier.passage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.ItemChangedMeanwhile;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.Rewriting;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Who wrote each passage last, of those that were written anew. */
public final class Passages {
    private final Map<Passage, LastWriting> writings = new LinkedHashMap<>();

    private Passages() {}

    /** The passages of a snapshot. */
    public static Passages restore(List<LastWriting> snapshot) {
        var passages = new Passages();
        snapshot.forEach(writing -> passages.writings.put(writing.passage(), writing));
        return passages;
    }

    /** A copy of the state. */
    public List<LastWriting> snapshot() {
        return List.copyOf(writings.values());
    }

    /** Follows what happened. */
    public void evolve(AtelierEvent event, ParticipantId actor, long revision) {
        if (event instanceof Rewriting rewriting) {
            var passage = rewriting.rewrites();
            writings.put(passage, new LastWriting(passage, actor, revision));
        }
    }

    /**
     * Why these events may not happen: one would replace what somebody else wrote, unread. Null if none would.
     *
     * @param seen up to which revision the actor had seen what happened
     */
    public @Nullable Refusal refusal(List<AtelierEvent> events, ParticipantId actor, long seen) {
        for (var event : events) {
            if (event instanceof Rewriting rewriting) {
                var last = writings.get(rewriting.rewrites());
                if (last != null && last.isUnreadBy(actor, seen)) {
                    return new ItemChangedMeanwhile(last.passage().kind(), last.passage().id());
                }
            }
        }
        return null;
    }
}
