package nl.wijkatelier.contract.tablegroup;

/**
 * There are no participants to divide over tables.
 */
public record NobodyToDivide() implements TableGroupRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Nobody is there yet. Divide people over tables when participants have come in.";
    }
}
