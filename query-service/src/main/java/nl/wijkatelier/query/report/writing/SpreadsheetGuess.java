package nl.wijkatelier.query.report.writing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a spreadsheet program makes of a text when it opens CSV, which cannot say what is text: a formula, or a number, a day or a time
 * that is not what stood there. From 1-2 it makes the first of February, from 007 a 7, and from mrt 2027 a day, and so they are kept.
 */
final class SpreadsheetGuess {
    /** The wide ones as well: spreadsheet programs for Japanese take them for the same. */
    private static final String STARTS_A_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static final String STARTS_A_CELL = "\t\r\n";
    /** Longer than the longest day or number that anybody writes. */
    private static final int LONGEST = 40;

    /**
     * What stays what it is: a number without zeros in front and with no more digits than are kept, a step of a plan, a time, a day in
     * full, some numbers one after the other.
     */
    private static final Pattern LEFT_ALONE = Pattern.compile(
            "0|[1-9]\\d{0,14}|[1-9]\\d?\\.[1-9]|([01]\\d|2[0-3]):[0-5]\\d|\\d{4}-\\d\\d-\\d\\d|\\d+(, \\d+)+");

    private static final Pattern DIGIT = Pattern.compile(".*\\d.*", Pattern.DOTALL);
    /** Digits with what stands between and around those of numbers, amounts, days and times. */
    private static final String SIGNS = "[\\s\\d.,:;/'%€$£()\\-–−+]*";

    private static final String MONTH = "jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|mar(?:ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?"
            + "|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final Pattern NUMBER_OR_DAY = Pattern.compile(
            SIGNS + "(?:" + MONTH + "|e(?=[+-]?\\d)|am|pm|eur|euro)?" + SIGNS, Pattern.CASE_INSENSITIVE);
    private static final Set<String> TRUTHS = Set.of("waar", "onwaar", "true", "false");

    private SpreadsheetGuess() {}

    /** Whether a text would become something else. */
    static boolean spoils(String text) {
        return isFormula(text) || isValue(text.strip());
    }

    private static boolean isFormula(String text) {
        return startsWith(text, STARTS_A_CELL) || startsWith(text.stripLeading(), STARTS_A_FORMULA);
    }

    private static boolean isValue(String text) {
        return text.length() <= LONGEST
                && (TRUTHS.contains(text.toLowerCase(Locale.ROOT))
                        || DIGIT.matcher(text).matches()
                                && !LEFT_ALONE.matcher(text).matches()
                                && NUMBER_OR_DAY.matcher(text).matches());
    }

    /** Whether the first sign is one of these. */
    private static boolean startsWith(String text, String signs) {
        return !text.isEmpty() && signs.indexOf(text.charAt(0)) >= 0;
    }
}
