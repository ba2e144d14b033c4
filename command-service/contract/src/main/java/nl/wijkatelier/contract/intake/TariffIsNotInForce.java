package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Title;

/**
 * The rates are not those of now.
 *
 * @param version the version of the rates in force
 */
public record TariffIsNotInForce(Title version) implements IntakeRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Look at the rates of now and make the quotation with them.";
    }
}
