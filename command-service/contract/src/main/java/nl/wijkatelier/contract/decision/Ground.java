package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Identifier;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.ItemKind;

/**
 * Something that a decision rests on.
 *
 * @param kind what it is: a note, cluster, vote, stakeholder, earlier decision, neighbourhood, quick scan, decision matrix,
 *     hurdle, process step, or the totals of resources
 * @param id which one
 */
public record Ground(ItemKind kind, String id) {
    public Ground {
        InvalidValue.ifMissing("kind", kind);
        Identifier.require("id", id);
    }
}
