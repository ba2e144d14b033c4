package nl.wijkatelier.contract.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.Identifier;

/**
 * Names a product.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record ProductId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProductId {
        Identifier.require("productId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
