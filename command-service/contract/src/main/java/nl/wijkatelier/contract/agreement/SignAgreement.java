package nl.wijkatelier.contract.agreement;

import java.time.LocalDate;
import nl.wijkatelier.contract.InvalidValue;

/**
 * All parties have signed an agreement; once more with another day mends the day.
 *
 * @param agreementId the agreement
 * @param signedOn on which day, in the years 2000 to 2199
 */
public record SignAgreement(AgreementId agreementId, LocalDate signedOn) implements AgreementCommand {
    public SignAgreement {
        InvalidValue.ifMissing("agreementId", agreementId);
        InvalidValue.ifMissing("signedOn", signedOn);
        InvalidValue.unlessDay("signedOn", signedOn);
    }
}
