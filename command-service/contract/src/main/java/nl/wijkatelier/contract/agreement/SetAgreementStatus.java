package nl.wijkatelier.contract.agreement;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Says how far an agreement is. Put back before the signature, it is no longer signed: that is how a mistake is mended.
 *
 * @param agreementId the agreement
 * @param status how far it is, but for signed: that is {@link SignAgreement}, which has a day
 */
public record SetAgreementStatus(AgreementId agreementId, AgreementStatus status) implements AgreementCommand {
    public SetAgreementStatus {
        InvalidValue.ifMissing("agreementId", agreementId);
        InvalidValue.ifMissing("status", status);
        if (status == AgreementStatus.SIGNED) {
            throw new InvalidValue("status", "must not be SIGNED: signing it has a day");
        }
    }
}
