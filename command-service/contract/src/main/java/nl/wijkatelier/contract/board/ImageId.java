package nl.wijkatelier.contract.board;

import nl.wijkatelier.contract.InvalidValue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names an image by what is in it: other bytes have another name, and the same bytes always have the same.
 *
 * @param value the SHA-256 of its bytes, 64 hexadecimal digits in lower case
 */
public record ImageId(@JsonValue String value) {
    private static final int LENGTH = 64;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ImageId {
        InvalidValue.ifMissing("imageId", value);
        if (value.length() != LENGTH || !value.chars().allMatch(ImageId::isDigit)) {
            throw new InvalidValue("imageId", "must be 64 hexadecimal digits in lower case");
        }
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9' || character >= 'a' && character <= 'f';
    }

    @Override
    public String toString() {
        return value;
    }
}
