package nl.wijkatelier.contract.atelier;

import nl.wijkatelier.contract.Refusal;

/** The atelier is open already. */
public record AtelierIsOpen() implements Refusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The atelier is open already.";
    }
}
