package nl.wijkatelier.query.visibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemJson;
import nl.wijkatelier.query.item.ItemStep;
import org.jspecify.annotations.Nullable;

/**
 * The change of one item as JSON; no bytes at all for who sees no change.
 *
 * @param common as everybody gets it
 * @param personal as insiders of the item get it
 */
record StepBytes(byte[] common, Map<ParticipantId, byte[]> personal) {
    private static final byte[] NOTHING = {};

    static StepBytes of(ItemStep step) {
        var personal = new HashMap<ParticipantId, byte[]>();
        addInsiders(personal, step, step.before());
        addInsiders(personal, step, step.after());
        return new StepBytes(bytes(step, Audience.EVERYBODY), personal.isEmpty() ? Map.of() : personal);
    }

    byte[] of(ParticipantId participant) {
        return personal.getOrDefault(participant, common);
    }

    private static void addInsiders(Map<ParticipantId, byte[]> personal, ItemStep step, @Nullable Item item) {
        if (item != null) {
            for (var insider : Visibility.insiders(item)) {
                personal.computeIfAbsent(insider, who -> bytes(step, Audience.of(who)));
            }
        }
    }

    private static byte[] bytes(ItemStep step, Audience audience) {
        var changes = ViewChanges.of(List.of(step), audience);
        return changes.isEmpty() ? NOTHING : ItemJson.bytes(step.kind(), step.id(), changes.getFirst().fields());
    }
}
