package nl.wijkatelier.query.report.writing;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.text.BreakIterator;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How far a PDF is. The layout tells nobody; what is seen is which texts it breaks into lines, and then which pages it draws. So it is
 * a guess by letters and pages, that only goes on and never ends before the file is there.
 */
final class PdfProgress {
    private static final int WHOLE = 100;
    /** Of the whole, as it was measured on reports of 30 to 300 pages. */
    private static final int LAID_OUT = 65;
    private static final int DRAWN = 97;

    private final Progress progress;
    private final int letters;
    private int seen;
    private int pages = 1;
    private int drawn;
    private int told = -1;

    PdfProgress(String html, Progress progress) {
        this.letters = Math.max(1, letters(html));
        this.progress = progress;
    }

    /** Breaks texts into lines as the layout would without it. */
    FSTextBreaker lines(Locale locale) {
        return new Lines(new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(locale)));
    }

    /** Gives the pages on which is drawn. */
    PageSupplier pages() {
        return (document, width, height, number, shadow) -> page(document, width, height);
    }

    /** All is laid out. */
    void laidOut(int pageCount) {
        pages = Math.max(1, pageCount);
        tell(LAID_OUT);
    }

    private PDPage page(PDDocument document, float width, float height) {
        drawn = Math.min(pages, drawn + 1);
        tell(LAID_OUT + (DRAWN - LAID_OUT) * drawn / pages);
        var page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }

    private void broken(int length) {
        seen = Math.min(letters, seen + length);
        tell((int) (1L * LAID_OUT * seen / letters));
    }

    private void tell(int done) {
        if (done > told) {
            told = done;
            progress.written(done, WHOLE);
        }
    }

    /** Those between the tags. */
    private static int letters(String html) {
        var letters = 0;
        var isTag = false;
        for (var at = html.indexOf("<body>"); at >= 0 && at < html.length(); at++) {
            isTag = html.charAt(at) == '<' || isTag && html.charAt(at) != '>';
            letters += isTag ? 0 : 1;
        }
        return letters;
    }

    private final class Lines implements FSTextBreaker {
        private final FSTextBreaker lines;
        private String text = "";

        private Lines(FSTextBreaker lines) {
            this.lines = lines;
        }

        /** Of a text that takes several lines, the rest comes again with each. */
        @Override
        public void setText(String next) {
            if (!text.endsWith(next)) {
                broken(next.length());
            }
            text = next;
            lines.setText(next);
        }

        @Override
        public int next() {
            return lines.next();
        }
    }
}
