package nl.wijkatelier.contract.atelier;

/** The atelier is closed. */
public record AtelierIsClosed() implements LifecycleRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The atelier is closed: it can be read and replayed, not changed.";
    }
}
