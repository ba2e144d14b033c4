package nl.wijkatelier.query.report.writing;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How far a PDF is. The layout tells nobody; what is seen is which texts it breaks into lines, and then which pages it draws. So it is
 * a guess by letters and pages, that only goes on and never ends before the file is there.
 */
final class PdfProgress {
    private static final int WHOLE = 100;
    /** The parts of the whole as the report of the example takes them: before its layout its page is composed and its fonts are read. */
    private static final int COMPOSED = 5;

    private static final int WITH_FONTS = 20;
    private static final int PARSED = 35;
    private static final int LAID_OUT = 60;
    private static final int DRAWN = 85;
    private static final int SAVED = 99;

    /** The parts of the file, about: fonts and the like, what is written, and how it is tagged. */
    private static final long BYTES_OF_FONTS = 40_000;

    private static final long BYTES_PER_LETTER = 1;
    private static final long BYTES_PER_ELEMENT = 100;

    private static final Pattern END_TAG = Pattern.compile("</");

    private final Progress progress;
    private int letters = 1;
    private long elements;
    private int seen;
    private int pages = 1;
    private int drawn;
    private int told = -1;

    PdfProgress(Progress progress) {
        this.progress = progress;
    }

    /** What is to be laid out is written. */
    void composed(String html) {
        letters = Math.max(1, letters(html));
        elements = END_TAG.splitAsStream(html).count();
        tell(COMPOSED);
    }

    /** The fonts are read. */
    void withFonts() {
        tell(WITH_FONTS);
    }

    /** The layout can begin. */
    void parsed() {
        tell(PARSED);
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

    /** Where the file goes to. */
    OutputStream saving(OutputStream out) {
        return new Saving(out);
    }

    private void saved(long bytes) {
        var expected = BYTES_OF_FONTS + BYTES_PER_LETTER * letters + BYTES_PER_ELEMENT * elements;
        tell(DRAWN + (int) ((SAVED - DRAWN) * Math.min(bytes, expected) / expected));
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
        tell(PARSED + (int) (1L * (LAID_OUT - PARSED) * seen / letters));
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

    /** Counts what is written. */
    private final class Saving extends FilterOutputStream {
        private long bytes;

        private Saving(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            saved(++bytes);
        }

        @Override
        public void write(byte[] many, int from, int length) throws IOException {
            out.write(many, from, length);
            bytes += length;
            saved(bytes);
        }
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
