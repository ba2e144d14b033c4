package nl.wijkatelier.contract.agreement;

/**
 * An agreement came as far as this, without signatures.
 *
 * @param agreementId the agreement
 * @param status how far it is; never signed
 */
public record AgreementStatusSet(AgreementId agreementId, AgreementStatus status) implements AgreementEvent {}
