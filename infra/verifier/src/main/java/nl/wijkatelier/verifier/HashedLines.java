package nl.wijkatelier.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkatelier.evidence.dossier.Edition;
import nl.wijkatelier.evidence.event.EditedEvent;
import nl.wijkatelier.evidence.event.EventLeaf;
import nl.wijkatelier.evidence.event.EventLine;
import nl.wijkatelier.evidence.event.LoggedEvent;
import nl.wijkatelier.evidence.event.MalformedLine;
import nl.wijkatelier.evidence.event.ShownEvent;
import nl.wijkatelier.evidence.tally.Tallies;
import nl.wijkatelier.evidence.tree.TreeHash;
import org.jspecify.annotations.Nullable;

/** Lines of the file of events as leaves. */
final class HashedLines {
    /** A line that is no event has this for its hash, so that no tree with it has a right root. */
    private static final Leaf MALFORMED = new Leaf(0, new byte[TreeHash.LENGTH], false, false, null);

    private HashedLines() {}

    /**
     * A line as a leaf.
     *
     * @param revision what the line says that it is; 0 if it is no event
     * @param withoutMetadata whether its metadata are left out
     * @param withoutData whether its payload is left out
     * @param counted the event, if it is one that is counted
     */
    record Leaf(
            long revision, byte[] hash, boolean withoutMetadata, boolean withoutData, @Nullable LoggedEvent counted) {
        static Leaf of(ShownEvent event) {
            var edited = event instanceof EditedEvent;
            var withoutData = event instanceof EditedEvent left && left.payload() instanceof EditedEvent.LeftOut;
            var counted = event instanceof LoggedEvent whole && Tallies.count(whole.type()) ? whole : null;
            return new Leaf(event.revision(), EventLeaf.hash(event), edited, withoutData, counted);
        }

        boolean isMalformed() {
            return revision == 0;
        }
    }

    /** The leaves of whole lines; what comes after the last new line is no event. */
    static List<Leaf> of(byte[] lines, String origin, Edition edition) {
        var leaves = new ArrayList<Leaf>();
        var from = 0;
        for (var at = 0; at < lines.length; at++) {
            if (lines[at] == '\n') {
                leaves.add(leaf(Arrays.copyOfRange(lines, from, at), origin, edition));
                from = at + 1;
            }
        }
        if (from < lines.length) {
            leaves.add(MALFORMED);
        }
        return leaves;
    }

    private static Leaf leaf(byte[] line, String origin, Edition edition) {
        try {
            var event = EventLine.read(line, origin);
            return event.revision() > 0 && isOf(edition, event) ? Leaf.of(event) : MALFORMED;
        } catch (MalformedLine e) {
            return MALFORMED;
        }
    }

    /** The full edition leaves nothing out; the public one always who did it. */
    private static boolean isOf(Edition edition, ShownEvent event) {
        return switch (edition) {
            case FULL -> event instanceof LoggedEvent;
            case INTERNAL -> true;
            case PUBLIC -> event instanceof EditedEvent;
        };
    }
}
