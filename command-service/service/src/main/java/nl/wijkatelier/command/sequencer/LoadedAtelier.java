package nl.wijkatelier.command.sequencer;

import nl.wijkatelier.atelier.Atelier;

/**
 * The state of one atelier in memory. Only the mailbox of the atelier touches it; after a failed append it is thrown away, for
 * it may hold what was never recorded.
 */
final class LoadedAtelier {
    private static final int EVENTS_BETWEEN_WEIGHINGS = 1_000;

    private final Atelier atelier;
    private final RecentCommands recent = new RecentCommands();
    private long snapshotRevision;
    private long weighedAt;

    LoadedAtelier(Atelier atelier, long snapshotRevision) {
        this.atelier = atelier;
        this.snapshotRevision = snapshotRevision;
        this.weighedAt = atelier.revision();
    }

    /** The same, to try something on: what happens to the one does not happen to the other. */
    LoadedAtelier copy() {
        var copy = new LoadedAtelier(atelier.copy(), snapshotRevision);
        copy.recent.rememberAll(recent);
        return copy;
    }

    Atelier atelier() {
        return atelier;
    }

    RecentCommands recent() {
        return recent;
    }

    long snapshotRevision() {
        return snapshotRevision;
    }

    void snapshotTaken() {
        snapshotRevision = atelier.revision();
    }

    /** Roughly its size in memory, in events: hardly any event makes the state smaller. */
    int weight() {
        return (int) Math.min(Integer.MAX_VALUE, 1_000 + atelier.revision());
    }

    /** Whether it has grown enough to be weighed again; answers yes once. */
    boolean hasGrown() {
        boolean grown = atelier.revision() - weighedAt >= EVENTS_BETWEEN_WEIGHINGS;
        if (grown) {
            weighedAt = atelier.revision();
        }
        return grown;
    }
}
