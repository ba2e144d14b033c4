package nl.wijkatelier.query.report.writing;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.Objects;
import nl.wijkatelier.query.report.document.Report;
import nl.wijkatelier.query.report.wording.Wording;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A report as a PDF that can be read aloud (PDF/UA) and kept (PDF/A-3a): tagged, with its language, and with its fonts in it. */
final class PdfWriter {
    static {
        // Its steps are of no interest to who runs the service; what fails is thrown.
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    static void write(Report report, Wording wording, Progress writing, OutputStream out) throws IOException {
        var progress = new PdfProgress(writing);
        var pages = new HtmlPages(wording, text("report.css")).of(report);
        progress.composed(pages);
        var fonts = PdfFonts.of(pages);
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.withProducer("Wijkatelier");
            builder.useUnicodeLineBreaker(progress.lines(report.language().locale()));
            builder.usePageSupplier(progress.pages());
            fonts.addTo(builder, document);
            progress.withFonts();
            var html = Legible.of(pages, report.language(), fonts::have);
            if (Bidi.requiresBidi(html.toCharArray(), 0, html.length())) {
                builder.useUnicodeBidiSplitter(RightToLeftRuns::new);
                builder.useUnicodeBidiReorderer(new RightToLeftLine());
            }
            builder.withHtmlContent(html, null);
            try (var renderer = builder.buildPdfRenderer()) {
                progress.parsed();
                renderer.layout();
                progress.laidOut(renderer.getRootBox().getLayer().getPages().size());
                renderer.createPDFKeepOpen();
                LinkDescriptions.write(document.getDocumentCatalog().getStructureTreeRoot());
                document.save(progress.saving(out));
            }
        }
    }

    private static String text(String name) throws IOException {
        try (var in = Objects.requireNonNull(PdfWriter.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
