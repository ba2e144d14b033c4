package nl.wijkatelier.query.evidence;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import nl.wijkatelier.evidence.dossier.LeftOut;
import nl.wijkatelier.evidence.dossier.LeftOut.Reason;
import nl.wijkatelier.evidence.event.EditedEvent;
import nl.wijkatelier.evidence.event.LoggedEvent;
import nl.wijkatelier.evidence.event.ShownEvent;

/** How much an edition shows of each event; for one thread until it is complete. */
final class Disclosure {
    /** All of every event. */
    static final Disclosure OF_EVERYTHING = new Disclosure();

    private final BitSet withoutMetadata = new BitSet();
    private final BitSet withoutPayload = new BitSet();
    private final BitSet withoutActor = new BitSet();
    private final Map<Reason, Long> reasons = new EnumMap<>(Reason.class);

    void leaveOutMetadata(long revision) {
        withoutMetadata.set(Math.toIntExact(revision));
    }

    void leaveOutActor(long revision) {
        withoutActor.set(Math.toIntExact(revision));
    }

    void leaveOutPayload(long revision, Reason reason) {
        withoutPayload.set(Math.toIntExact(revision));
        reasons.merge(reason, 1L, Long::sum);
    }

    /** Whether it may be told who acted, as the edition names people: by identifier or by role. */
    boolean hasActor(long revision) {
        return !withoutActor.get(Math.toIntExact(revision));
    }

    boolean hasMetadata(long revision) {
        return !withoutMetadata.get(Math.toIntExact(revision));
    }

    boolean hasPayload(long revision) {
        return !withoutPayload.get(Math.toIntExact(revision));
    }

    LeftOut leftOut() {
        return new LeftOut(withoutMetadata.cardinality(), reasons);
    }

    /** An event as its readers get it. */
    ShownEvent show(LoggedEvent event) {
        if (!hasPayload(event.revision())) {
            return EditedEvent.withoutPayload(event);
        }
        return hasMetadata(event.revision()) ? event : EditedEvent.withoutMetadata(event);
    }
}
