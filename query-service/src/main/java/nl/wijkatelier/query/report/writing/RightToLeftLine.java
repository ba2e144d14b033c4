package nl.wijkatelier.query.report.writing;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/** Puts what one line has of a {@linkplain RightToLeftRuns run from right to left} in the order in which it is drawn, numbers and all. */
final class RightToLeftLine extends ICUBidiReorderer {
    @Override
    public String reorderRTLTextToLTR(String text) {
        var line = new Bidi();
        line.setPara(text, Bidi.RTL, null);
        return line.writeReordered(Bidi.DO_MIRRORING);
    }
}
