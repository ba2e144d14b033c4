package nl.wijkatelier.contract.agreement;

import java.time.LocalDate;

/**
 * What was signed stays as it was signed.
 *
 * @param agreementId the agreement
 * @param signedOn on which day it was signed
 */
public record AgreementIsSigned(AgreementId agreementId, LocalDate signedOn) implements AgreementRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "This agreement was signed on " + signedOn
                + ". Record another one, or put this one back to draft if it was not signed after all.";
    }
}
