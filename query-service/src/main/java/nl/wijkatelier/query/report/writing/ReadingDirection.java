package nl.wijkatelier.query.report.writing;

import com.ibm.icu.text.Bidi;

/** From which side a text is read. Said in so many words in every document: a word processor does not look at the letters for that. */
final class ReadingDirection {
    private ReadingDirection() {}

    /** By its first letter, whatever stands before or after that. */
    static boolean isFromRightToLeft(String text) {
        return Bidi.getBaseDirection(text) == Bidi.RTL;
    }
}
