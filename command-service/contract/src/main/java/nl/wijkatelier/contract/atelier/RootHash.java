package nl.wijkatelier.contract.atelier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkatelier.contract.InvalidValue;

/**
 * The root of the hash tree over the events of an atelier (RFC 9162), written as a checkpoint writes it.
 *
 * @param value base64 of 32 bytes
 */
public record RootHash(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RootHash {
        InvalidValue.ifMissing("rootHash", value);
        if (!value.matches("[A-Za-z0-9+/]{43}=")) {
            throw new InvalidValue("rootHash", "must be base64 of 32 bytes");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
