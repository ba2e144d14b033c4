package nl.wijkatelier.contract.blueprint;

/**
 * Nothing would be carried over.
 */
public record BlueprintIsEmpty() implements BlueprintRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "There is nothing in this blueprint. Choose a part that has something in it.";
    }
}
