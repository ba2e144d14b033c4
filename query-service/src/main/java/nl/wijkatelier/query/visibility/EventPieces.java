package nl.wijkatelier.query.visibility;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.item.ItemStep;

/**
 * What one event as JSON is put together from.
 *
 * @param start its revision and moment
 * @param actor who did it
 * @param by the same, written; left out where it is a secret
 * @param nameless whether it happened in a phase without names: nobody but who did it is told who did
 * @param kind its type, and what it is about more precisely than the items tell
 * @param steps the items that it changed, before and after
 * @param parts the same, each written
 */
record EventPieces(
        byte[] start, ParticipantId actor, byte[] by, boolean nameless, byte[] kind, List<ItemStep> steps, List<StepBytes> parts) {
    private static final byte[] CHANGES = ",\"c\":[".getBytes(US_ASCII);
    private static final byte[] END = "]}".getBytes(US_ASCII);

    /** Whether somebody sees another form of it than everybody else, apart from the command that only its sender sees. */
    boolean differ() {
        return nameless
                || Visibility.isSecret(steps, Audience.EVERYBODY)
                || parts.stream().anyMatch(part -> !part.personal().isEmpty());
    }

    /** Those for whom there is a form of their own, and another. */
    Set<ParticipantId> insidersAnd(ParticipantId sender) {
        var all = new HashSet<ParticipantId>();
        all.add(sender);
        if (nameless) {
            all.add(actor);
        }
        parts.forEach(part -> all.addAll(part.personal().keySet()));
        return Set.copyOf(all);
    }

    /** Where the command stands in the form of an audience. */
    int commandAt(Audience audience) {
        return start.length + (tellsWho(audience) ? by.length : 0) + kind.length;
    }

    /** The form of an audience; a part that is empty in it is left out. */
    byte[] write(Audience audience, byte[] command, Function<StepBytes, byte[]> form) {
        var entries = new ArrayList<byte[]>(parts.size());
        for (var part : parts) {
            var entry = form.apply(part);
            if (entry.length > 0) {
                entries.add(entry);
            }
        }
        var bytes = new ByteArrayOutputStream(160 + entries.stream().mapToInt(entry -> entry.length + 1).sum());
        bytes.writeBytes(start);
        if (tellsWho(audience)) {
            bytes.writeBytes(by);
        }
        bytes.writeBytes(kind);
        bytes.writeBytes(command);
        bytes.writeBytes(CHANGES);
        for (var at = 0; at < entries.size(); at++) {
            if (at > 0) {
                bytes.write(',');
            }
            bytes.writeBytes(entries.get(at));
        }
        bytes.writeBytes(END);
        return bytes.toByteArray();
    }

    /** How much memory they take, roughly: an item before and after with its fields and its bytes is about a kilobyte. */
    int weight() {
        return 300 + 1000 * steps.size();
    }

    private boolean tellsWho(Audience audience) {
        return !Visibility.isSecret(steps, audience) && (!nameless || audience.is(actor.value()));
    }
}
