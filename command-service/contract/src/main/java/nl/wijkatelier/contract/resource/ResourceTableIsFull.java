package nl.wijkatelier.contract.resource;

/**
 * No more rows fit on the table.
 *
 * @param most most rows in all
 */
public record ResourceTableIsFull(int most) implements ResourceRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "At most " + most + " rows fit. Withdraw one first, or put two together.";
    }
}
