package nl.wijkatelier.contract.atelier;

/** The atelier has not been opened. */
public record AtelierIsNotOpen() implements LifecycleRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The facilitator has not opened the atelier yet. Wait a moment.";
    }
}
