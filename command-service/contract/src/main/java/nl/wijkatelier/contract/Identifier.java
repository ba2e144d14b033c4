package nl.wijkatelier.contract;

/** The form that every identifier has. */
public final class Identifier {
    private static final int LONGEST = 80;

    private Identifier() {}

    /**
     * Lets a well-formed identifier pass.
     *
     * @throws InvalidValue if it is missing or malformed
     */
    public static void require(String field, String value) {
        InvalidValue.ifMissing(field, value);
        if (!isIdentifier(value)) {
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
        if (!isPair(value)) {
            throw new InvalidValue(field, "must be two identifiers with a colon between them");
        }
    }

    // A loop and no regular expression: every event that is read brings several identifiers along.
    private static boolean isIdentifier(String value) {
        return !value.isEmpty() && value.length() <= LONGEST && isMadeOfAllowed(value);
    }

    /** Both may have colons in them, so any colon that leaves enough on both sides will do. */
    private static boolean isPair(String value) {
        if (value.length() > 2 * LONGEST + 1 || !isMadeOfAllowed(value)) {
            return false;
        }
        int first = Math.max(1, value.length() - 1 - LONGEST);
        int last = Math.min(LONGEST, value.length() - 2);
        int colon = value.indexOf(':', first);
        return colon >= first && colon <= last;
    }

    private static boolean isMadeOfAllowed(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isAllowed(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '-' || character == '_' || character == '.' || character == ':';
    }
}
