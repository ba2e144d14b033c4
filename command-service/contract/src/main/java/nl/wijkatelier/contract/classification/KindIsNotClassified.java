package nl.wijkatelier.contract.classification;

import nl.wijkatelier.contract.ItemKind;

/**
 * Things of this kind cannot be marked: people write nothing in them, or they follow what they belong to.
 *
 * @param kind what kind of thing
 */
public record KindIsNotClassified(ItemKind kind) implements ClassificationRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "A " + kind.word() + " cannot be marked. Mark what it belongs to.";
    }
}
