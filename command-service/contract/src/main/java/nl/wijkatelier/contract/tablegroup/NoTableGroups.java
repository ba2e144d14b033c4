package nl.wijkatelier.contract.tablegroup;

/**
 * Nobody sits at a table yet.
 */
public record NoTableGroups() implements TableGroupRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Divide the people over tables first.";
    }
}
