package nl.wijkatelier.contract.agreement;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Says anew what an agreement is about; refused once it is signed, or when somebody else did so meanwhile.
 *
 * @param agreementId the agreement
 * @param terms what it is about
 * @param basedOn the revision of the atelier at which the terms were seen
 */
public record ReviseAgreement(AgreementId agreementId, AgreementTerms terms, long basedOn) implements AgreementCommand {
    public ReviseAgreement {
        InvalidValue.ifMissing("agreementId", agreementId);
        InvalidValue.ifMissing("terms", terms);
    }
}
