package nl.wijkatelier.query.readmodel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.query.item.ItemKey;
import nl.wijkatelier.query.item.ItemOutcome;
import nl.wijkatelier.query.item.ItemStep;

/** What becomes of the items that change from one delta frame to the next. */
final class Outcomes {
    private final Map<ItemKey, ItemOutcome> outcomes = new LinkedHashMap<>();

    void follow(List<ItemStep> steps) {
        steps.forEach(this::follow);
    }

    /** What comes to be takes its place behind all others, also when it was there before and went. */
    private void follow(ItemStep step) {
        var key = step.key();
        var comesToBe = step.before() == null && step.after() != null;
        var before = comesToBe ? outcomes.remove(key) : outcomes.get(key);
        var anew = comesToBe || before != null && before.anew();
        outcomes.put(key, new ItemOutcome(step.kind(), step.id(), anew, step.after()));
    }

    /** All of them so far; begins again after that. */
    List<ItemOutcome> take() {
        var taken = List.copyOf(outcomes.values());
        outcomes.clear();
        return taken;
    }
}
