package nl.wijkatelier.contract.tablegroup;

/**
 * There are as many table groups as there can be.
 *
 * @param most how many there can be
 */
public record TooManyTableGroups(int most) implements TableGroupRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "There can be at most " + most + " tables. Dissolve one, or make the tables larger.";
    }
}
