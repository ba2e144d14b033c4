package nl.wijkatelier.contract.agreement;

/**
 * An agreement came on the list, as one that is to come.
 *
 * @param agreementId the agreement
 * @param terms what it is about
 */
public record AgreementRecorded(AgreementId agreementId, AgreementTerms terms) implements AgreementEvent {}
