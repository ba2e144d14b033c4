package nl.wijkatelier.query.visibility;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.item.ItemJson;
import nl.wijkatelier.query.item.ItemStep;

/**
 * The change of one item as JSON; no bytes at all for who sees no change.
 *
 * @param common as everybody gets it
 * @param personal as insiders of the item get it
 */
record StepBytes(byte[] common, Map<ParticipantId, byte[]> personal) {
    private static final byte[] NOTHING = {};

    static StepBytes of(ItemStep step) {
        var insiders = insiders(step);
        return new StepBytes(
                bytes(step, Audience.EVERYBODY), insiders.isEmpty() ? Map.of() : personal(step, insiders));
    }

    private static Set<ParticipantId> insiders(ItemStep step) {
        var insiders = new HashSet<ParticipantId>();
        if (step.before() != null) {
            insiders.addAll(Visibility.insiders(step.before()));
        }
        if (step.after() != null) {
            insiders.addAll(Visibility.insiders(step.after()));
        }
        return insiders;
    }

    private static Map<ParticipantId, byte[]> personal(ItemStep step, Set<ParticipantId> insiders) {
        var personal = new HashMap<ParticipantId, byte[]>();
        var written = new HashMap<Standing, byte[]>();
        for (var insider : insiders) {
            var audience = Audience.of(insider);
            personal.put(insider, written.computeIfAbsent(Standing.of(step, audience), _ -> bytes(step, audience)));
        }
        return personal;
    }

    byte[] of(ParticipantId participant) {
        return personal.getOrDefault(participant, common);
    }

    /** How somebody stands to an item before and after. All for whom it is the same see the same: a table gets one form. */
    private record Standing(boolean owner, boolean closedBefore, boolean closedAfter) {
        static Standing of(ItemStep step, Audience audience) {
            var before = step.before();
            var after = step.after();
            return new Standing(
                    audience.is(Visibility.owner(after == null ? Objects.requireNonNull(before) : after)),
                    before != null && Visibility.isClosed(before, audience),
                    after != null && Visibility.isClosed(after, audience));
        }
    }

    private static byte[] bytes(ItemStep step, Audience audience) {
        var changes = ViewChanges.of(List.of(step), audience);
        return changes.isEmpty() ? NOTHING : ItemJson.bytes(step.kind(), step.id(), changes.getFirst().fields());
    }
}
