package nl.wijkatelier.query.personal;

import java.util.regex.Pattern;

/** Finds in a text how to reach somebody: an e-mail address or a telephone number. */
final class ContactDetails {
    private static final int FEWEST_DIGITS = 9;
    private static final Pattern E_MAIL =
            Pattern.compile("[\\p{L}\\p{N}_+-]@[\\p{L}\\p{N}-]+\\.\\p{L}|[\\p{L}\\p{N}] ?(?:\\(at\\)|\\[at]) ?\\p{L}");

    /** What may stand between two digits of a number. */
    private static final String BETWEEN = "[ \\u00a0./\\u2010-\\u2015-]{0,3}";

    /** Dutch: ten digits from 0, or nine after 31. */
    private static final String DUTCH =
            "(?:(?:\\+|00)31" + BETWEEN + "(?:\\(0\\)" + BETWEEN + ")?|\\(?0)[1-9](?:" + BETWEEN + "\\)?" + BETWEEN + "\\d){8}";

    private static final String ABROAD = "(?:\\+|00)[1-9](?:" + BETWEEN + "[()]?" + BETWEEN + "\\d){8,13}";
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\p{L}\\d+-])(?:" + DUTCH + "|" + ABROAD + ")(?![\\p{L}\\d-])");

    private ContactDetails() {}

    /** Whether a text has any. */
    static boolean in(String text) {
        return E_MAIL.matcher(text).find() || hasDigits(text) && TELEPHONE.matcher(text).find();
    }

    /** Few texts have so many digits: the others are not searched for a number. */
    private static boolean hasDigits(String text) {
        return text.chars().filter(Character::isDigit).limit(FEWEST_DIGITS).count() == FEWEST_DIGITS;
    }
}
