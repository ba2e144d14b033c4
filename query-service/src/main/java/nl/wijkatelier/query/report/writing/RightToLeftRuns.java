package nl.wijkatelier.query.report.writing;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a text into what is read from left to right and what is read from right to left. A number or a Latin word within the latter
 * stays in its run, which {@link RightToLeftLine} puts in order: of runs of their own the layout would put each to the right of the
 * one before it.
 */
final class RightToLeftRuns implements BidiSplitter {
    private List<BidiTextRun> runs = List.of();

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        var found = new ArrayList<BidiTextRun>();
        var levels = levels(paragraph, defaultDirection);
        var from = 0;
        for (var at = 1; at <= levels.length; at++) {
            if (at == levels.length || isRightToLeft(levels[at]) != isRightToLeft(levels[from])) {
                found.add(new BidiTextRun(from, at - from, isRightToLeft(levels[from]) ? RTL : LTR));
                from = at;
            }
        }
        runs = found;
    }

    private static byte[] levels(String paragraph, byte direction) {
        var bidi = new Bidi();
        bidi.setPara(paragraph, direction, null);
        return bidi.getLevels();
    }

    /** Or within it. */
    private static boolean isRightToLeft(byte level) {
        return level > 0;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int runIndex) {
        return runs.get(runIndex);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return Bidi.getBaseDirection(paragraph);
    }
}
