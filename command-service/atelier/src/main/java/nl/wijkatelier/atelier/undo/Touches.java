package nl.wijkatelier.atelier.undo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.people.ParticipantId;

/** Who changed what last. */
final class Touches {
    private final Map<Trait, Touch> touches = new LinkedHashMap<>();

    void restore(List<Touch> snapshot) {
        snapshot.forEach(touch -> touches.put(touch.trait(), touch));
    }

    List<Touch> snapshot() {
        return List.copyOf(touches.values());
    }

    void touch(Trait trait, ParticipantId by, long revision) {
        touches.compute(trait, (_, before) ->
                before == null ? Touch.first(trait, by, revision) : before.again(by, revision));
    }

    boolean byOtherThan(ParticipantId participant, Trait trait, long since) {
        var touch = touches.get(trait);
        return touch != null && touch.revisionByOtherThan(participant) > since;
    }
}
