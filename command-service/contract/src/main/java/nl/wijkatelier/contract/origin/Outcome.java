package nl.wijkatelier.contract.origin;

import nl.wijkatelier.contract.Identifier;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.ItemKind;

/**
 * What notes became.
 *
 * @param kind a hurdle, a step of the process or an action
 * @param id which one
 */
public record Outcome(ItemKind kind, String id) {
    public Outcome {
        InvalidValue.ifMissing("kind", kind);
        if (kind != ItemKind.HURDLE && kind != ItemKind.PROCESS_STEP && kind != ItemKind.ACTION) {
            throw new InvalidValue("kind", "must be a hurdle, a process step or an action");
        }
        Identifier.require("id", id);
    }
}
