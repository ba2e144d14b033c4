package nl.wijkatelier.contract.agreement;

import java.time.LocalDate;

/**
 * All parties have signed an agreement.
 *
 * @param agreementId the agreement
 * @param signedOn on which day
 */
public record AgreementSigned(AgreementId agreementId, LocalDate signedOn) implements AgreementEvent {}
