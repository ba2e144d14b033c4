package nl.wijkatelier.query.report.document;

/** Text that every kind of file can hold: XML has no place for most control characters, nor for half a character. */
final class Printable {
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    static String text(String text) {
        if (text.codePoints().allMatch(Printable::isPrintable)) {
            return text;
        }
        var printable = new StringBuilder(text.length());
        text.codePoints().map(each -> isPrintable(each) ? each : REPLACEMENT).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** The characters of XML 1.0 (§2.2), but for the C1 controls. */
    private static boolean isPrintable(int character) {
        return character == '\n'
                || character == '\t'
                || character >= 0x20 && character < 0x7F
                || character >= 0xA0 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
