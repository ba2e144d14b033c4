package nl.wijkatelier.contract.agreement;

/**
 * An agreement is signed by two parties at least.
 *
 * @param agreementId the agreement
 */
public record AgreementNeedsParties(AgreementId agreementId) implements AgreementRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "An agreement is between two parties at least. Name them before it is signed.";
    }
}
