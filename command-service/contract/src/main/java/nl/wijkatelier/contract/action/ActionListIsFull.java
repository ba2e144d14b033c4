package nl.wijkatelier.contract.action;

/**
 * An atelier has as many actions as can still be seen to.
 *
 * @param most how many there may be
 */
public record ActionListIsFull(int most) implements ActionRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "There are " + most + " actions already. Withdraw one first.";
    }
}
