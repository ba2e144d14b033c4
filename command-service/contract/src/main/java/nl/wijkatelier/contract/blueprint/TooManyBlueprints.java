package nl.wijkatelier.contract.blueprint;

/**
 * The atelier has published as many blueprints as it may.
 *
 * @param most how many it may
 */
public record TooManyBlueprints(int most) implements BlueprintRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "An atelier publishes at most " + most + " blueprints.";
    }
}
