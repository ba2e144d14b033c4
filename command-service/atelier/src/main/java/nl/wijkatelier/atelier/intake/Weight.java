package nl.wijkatelier.atelier.intake;

import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * How a component takes part.
 *
 * @param component one of the five
 * @param quarters the factor in quarters; absent as long as it was not weighed
 * @param droppedFor why it was left out; absent when it takes part
 */
public record Weight(Component component, @Nullable Integer quarters, @Nullable Explanation droppedFor) {
    static Weight unknown(Component component) {
        return new Weight(component, null, null);
    }

    Weight weighed(int factor) {
        return new Weight(component, factor, droppedFor);
    }

    Weight dropped(Explanation reason) {
        return new Weight(component, quarters, reason);
    }

    Weight takenUp() {
        return new Weight(component, quarters, null);
    }
}
