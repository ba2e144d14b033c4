package nl.wijkatelier.contract.process;

/**
 * The hurdle is out of the way.
 *
 * @param hurdleId the hurdle
 */
public record HurdleIsSettled(HurdleId hurdleId) implements ProcessRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This hurdle is settled. Reopen it first.";
    }
}
