package nl.wijkatelier.contract.agreement;

/**
 * It was said anew what an agreement is about.
 *
 * @param agreementId the agreement
 * @param terms what it is about
 */
public record AgreementRevised(AgreementId agreementId, AgreementTerms terms) implements AgreementEvent {}
