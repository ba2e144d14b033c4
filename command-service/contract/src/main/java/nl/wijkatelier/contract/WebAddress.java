package nl.wijkatelier.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where something is to be read on the web: a link that a page may show.
 *
 * @param value an address that begins with {@code https://}, at most 500 characters
 */
public record WebAddress(@JsonValue String value) {
    private static final int LONGEST = 500;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WebAddress {
        InvalidValue.unlessText("address", value, 1, LONGEST);
        if (!isSecure(value)) {
            throw new InvalidValue("address", "must be a web address that begins with https://");
        }
    }

    private static boolean isSecure(String value) {
        try {
            var address = new URI(value);
            return "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
