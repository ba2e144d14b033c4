package nl.wijkatelier.query.report.writing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that a text needs: each has what those before it lack. A PDF has its fonts in it, so none is there that it can do without. */
final class PdfFonts {
    private static final List<Face> FACES = List.of(
            new Face("Noto Sans", 400, "NotoSans-Regular.ttf"),
            new Face("DejaVu Sans", 400, "DejaVuSans.ttf"), // arrows, signs, Arabic
            new Face("Noto Emoji", 400, "NotoEmoji-Regular.ttf"),
            new Face("Droid Sans Fallback", 400, "DroidSansFallbackFull.ttf")); // Chinese, Japanese
    /** Has what the first has. */
    private static final Face BOLD = new Face("Noto Sans", 700, "NotoSans-Bold.ttf");

    private record Face(String family, int weight, String file) {
        /** Without its ligatures: to look for those takes longer than all the rest. */
        Font load() throws IOException {
            try (var in = Objects.requireNonNull(PdfFonts.class.getResourceAsStream("fonts/" + file), file)) {
                var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                font.setEnableGsub(false);
                return new Font(this, font, font.getUnicodeCmapLookup());
            }
        }
    }

    private record Font(Face face, TrueTypeFont font, CmapLookup characters) {
        boolean has(int character) {
            return characters.getGlyphId(character) != 0;
        }
    }

    private final List<Font> fonts = new ArrayList<>();

    private PdfFonts() {}

    static PdfFonts of(String text) throws IOException {
        var needed = new PdfFonts();
        var lacking = new HashSet<Integer>();
        text.codePoints().filter(each -> each > ' ').forEach(lacking::add);
        for (var face : FACES) {
            if (lacking.isEmpty()) {
                break;
            }
            var font = face.load();
            if (lacking.removeIf(font::has)) {
                needed.fonts.add(font);
            }
        }
        needed.fonts.add(BOLD.load());
        return needed;
    }

    boolean have(int character) {
        return fonts.stream().anyMatch(font -> font.has(character));
    }

    void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
        for (var font : fonts) {
            var embedded = new PDFontSupplier(PDType0Font.load(document, font.font(), true));
            builder.useFont(embedded, font.face().family(), font.face().weight(), FontStyle.NORMAL, true);
        }
    }
}
