package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.Identifier;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.ItemKind;

/**
 * What in the atelier shows that an item of the step plan is covered.
 *
 * @param kind what it is: a decision, stakeholder, step, hurdle, neighbourhood, its scan, or a body
 * @param id which one
 */
public record EvidenceSource(ItemKind kind, String id) {
    public EvidenceSource {
        InvalidValue.ifMissing("kind", kind);
        Identifier.require("id", id);
    }
}
