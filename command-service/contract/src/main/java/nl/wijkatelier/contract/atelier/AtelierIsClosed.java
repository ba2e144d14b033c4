package nl.wijkatelier.contract.atelier;

import nl.wijkatelier.contract.Refusal;

/** The atelier is closed. */
public record AtelierIsClosed() implements Refusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The atelier is closed: it can be read and replayed, not changed.";
    }
}
