package nl.wijkatelier.contract.organisation;

/**
 * There are as many bodies as an atelier holds.
 *
 * @param most how many it holds
 */
public record TooManyBodies(int most) implements OrganisationRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "An atelier has at most " + most + " bodies. Dissolve one first.";
    }
}
