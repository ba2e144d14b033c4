package nl.wijkatelier.contract.agreement;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes an agreement off the list; refused while it is signed.
 *
 * @param agreementId the agreement
 */
public record WithdrawAgreement(AgreementId agreementId) implements AgreementCommand {
    public WithdrawAgreement {
        InvalidValue.ifMissing("agreementId", agreementId);
    }
}
