package nl.wijkatelier.contract.board;

/**
 * Two things that must be on one board are not.
 *
 * @param id what is elsewhere
 */
public record OtherBoard(String id) implements BoardRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return id + " is on another board. Choose something on the same board.";
    }
}
