package nl.wijkatelier.contract.atelier;

/** The atelier is open already. */
public record AtelierIsOpen() implements LifecycleRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The atelier is open already.";
    }
}
