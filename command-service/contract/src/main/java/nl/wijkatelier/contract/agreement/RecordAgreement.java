package nl.wijkatelier.contract.agreement;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Puts an agreement on the list, as one that is to come.
 *
 * @param agreementId the agreement
 * @param terms what it is about
 */
public record RecordAgreement(AgreementId agreementId, AgreementTerms terms) implements AgreementCommand {
    public RecordAgreement {
        InvalidValue.ifMissing("agreementId", agreementId);
        InvalidValue.ifMissing("terms", terms);
    }
}
