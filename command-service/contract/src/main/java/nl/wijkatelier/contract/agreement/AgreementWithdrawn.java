package nl.wijkatelier.contract.agreement;

/**
 * An agreement went off the list.
 *
 * @param agreementId the agreement
 */
public record AgreementWithdrawn(AgreementId agreementId) implements AgreementEvent {}
