package nl.wijkatelier.contract.agreement;

/**
 * Somebody else changed the agreement after it was seen.
 *
 * @param agreementId the agreement
 * @param theirs what it is about now
 * @param revision the revision to base a next change on
 */
public record AgreementChangedMeanwhile(AgreementId agreementId, AgreementTerms theirs, long revision)
        implements AgreementRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "Somebody else changed this agreement meanwhile. Look at it again.";
    }
}
