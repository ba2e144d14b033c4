package nl.wijkatelier.contract;

import java.util.regex.Pattern;

/** The form that every identifier has. */
public final class Identifier {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.:-]{1,80}");
    private static final Pattern PAIR = Pattern.compile("[A-Za-z0-9_.:-]{1,80}:[A-Za-z0-9_.:-]{1,80}");

    private Identifier() {}

    /**
     * Lets a well-formed identifier pass.
     *
     * @throws InvalidValue if it is missing or malformed
     */
    public static void require(String field, String value) {
        InvalidValue.ifMissing(field, value);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue(field, "must be 1 to 80 letters, digits or _ . : -");
        }
    }

    /**
     * Lets an identifier pass that is made of two others, with a colon between them.
     *
     * @throws InvalidValue if it is missing or malformed
     */
    public static void requirePair(String field, String value) {
        InvalidValue.ifMissing(field, value);
        if (!PAIR.matcher(value).matches()) {
            throw new InvalidValue(field, "must be two identifiers with a colon between them");
        }
    }
}
