package nl.wijkatelier.contract.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names an agreement.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record AgreementId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgreementId {
        Identifier.require("agreementId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
