package nl.wijkatelier.contract.atelier;

import nl.wijkatelier.contract.Refusal;

/** The atelier has not been opened. */
public record AtelierIsNotOpen() implements Refusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "The facilitator has not opened the atelier yet. Wait a moment.";
    }
}
