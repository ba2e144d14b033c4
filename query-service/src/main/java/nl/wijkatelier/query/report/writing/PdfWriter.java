package nl.wijkatelier.query.report.writing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.wijkatelier.query.report.document.Report;
import nl.wijkatelier.query.report.wording.Wording;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A report as a PDF that can be read aloud (PDF/UA) and kept (PDF/A-3a): tagged, with its language, and with its fonts in it. */
final class PdfWriter {
    private static final String FONT = "Noto Sans";
    /** For what the other does not have: arrows, signs, Arabic. */
    private static final String SIGNS = "DejaVu Sans";

    static {
        // Its steps are of no interest to who runs the service; what fails is thrown.
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    static void write(Report report, Wording wording, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.withProducer("Wijkatelier");
            builder.useFont(font(document, "NotoSans-Regular.ttf"), FONT, 400, FontStyle.NORMAL, true);
            builder.useFont(font(document, "NotoSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true);
            builder.useFont(font(document, "DejaVuSans.ttf"), SIGNS, 400, FontStyle.NORMAL, true);
            builder.withHtmlContent(new HtmlPages(wording, text("report.css")).of(report), null);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFKeepOpen();
                LinkDescriptions.write(document.getDocumentCatalog().getStructureTreeRoot());
                document.save(out);
            }
        }
    }

    /** Without its ligatures: to look for those takes longer than all the rest. */
    private static PDFontSupplier font(PDDocument document, String name) throws IOException {
        try (var in = resource("fonts/" + name)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, font, true));
        }
    }

    private static String text(String name) throws IOException {
        try (var in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(name), name);
    }
}
