package nl.wijkatelier.query.report.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.document.Report;
import nl.wijkatelier.query.report.document.Section;
import nl.wijkatelier.query.report.wording.Wording;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    private PDDocument document;

    @BeforeEach
    void written() throws IOException {
        var out = new ByteArrayOutputStream();
        PdfWriter.write(WrittenReports.ofEverything(Language.NL), new Wording(Language.NL), Progress.UNHEARD, out);
        document = Loader.loadPDF(out.toByteArray());
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void it_is_tagged_and_says_its_language_and_its_title() throws IOException {
        var catalog = document.getDocumentCatalog();

        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getStructureTreeRoot()).isNotNull();
        assertThat(catalog.getLanguage()).startsWith("nl");
        assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Verslag van <Noord> & Zuid");
        assertThat(document.getDocumentInformation().getSubject()).as("for whom it is").isEqualTo("Merwerode");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                .contains("pdfuaid:part", "pdfaid:part");
    }

    @Test
    void what_is_a_heading_a_list_or_a_table_is_tagged_as_one() {
        var tags = tags(document.getDocumentCatalog().getStructureTreeRoot(), new ArrayList<>());

        assertThat(tags).contains("H1", "H2", "H3", "L", "LI", "Table", "TR", "TH", "TD", "P");
    }

    @Test
    void every_link_says_where_it_leads() throws IOException {
        var links = new ArrayList<String>();
        for (var page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                links.add(annotation.getContents());
            }
        }

        assertThat(links).contains("Eerste hoofdstuk", "Kop twee", "Tweede hoofdstuk").doesNotContainNull();
    }

    @Test
    void all_fonts_are_in_it() throws IOException {
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
            }
        }
    }

    @Test
    void a_chapter_goes_on_where_the_one_before_ended_and_can_be_found_in_the_contents() throws IOException {
        var text = new PDFTextStripper().getText(document);

        assertThat(document.getNumberOfPages()).as("the front page, and both chapters").isEqualTo(2);
        assertThat(text).contains("Inhoud", "Een zin → met een pijl,", "en een tweede regel", "1.234,56", "onbekend", "2 / 2");
        assertThat(text).doesNotContain("Alle cijfers");
        assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                .extracting(item -> item.getTitle())
                .containsExactly("Eerste hoofdstuk", "Kop twee", "Tweede hoofdstuk");
    }

    @Test
    void what_people_write_in_signs_and_in_other_scripts_is_there_and_else_it_is_told() throws IOException {
        var out = new ByteArrayOutputStream();
        PdfWriter.write(WrittenReports.ofManyScripts(Language.NL), new Wording(Language.NL), Progress.UNHEARD, out);

        try (var written = Loader.loadPDF(out.toByteArray())) {
            assertThat(Normalizer.normalize(new PDFTextStripper().getText(written), Form.NFKC))
                    .contains("Feest 🎉", "Wensen 🏡", "Een tuin 👩🌾 met een hart ❤", "邻里餐桌", "مرحبا", "[4 letters Hangul]")
                    .doesNotContain("#");
        }
    }

    @Test
    void numbers_brackets_and_words_within_a_text_from_right_to_left_stand_where_they_are_read() throws IOException {
        var lines = List.of("بيت 12 (قديم)", "Idee: בית 34 (ישן) nu", "בית Molenveld ישן");
        var chapter = new Section("Borden", List.of(new Block.Bullets(lines)));
        var out = new ByteArrayOutputStream();
        PdfWriter.write(new Report(Language.NL, "Verslag", List.of(), List.of(chapter)), new Wording(Language.NL), Progress.UNHEARD, out);

        try (var written = Loader.loadPDF(out.toByteArray())) {
            assertThat(fromLeftToRight(written)).contains("(ميدق) 12 تيب", "Idee: (ןשי) 34 תיב nu", "ןשי Molenveld תיב");
        }
    }

    /** The letters in the order in which they stand, whichever way they are read. */
    private static String fromLeftToRight(PDDocument document) throws IOException {
        var letters = new ArrayList<TextPosition>();
        var pages = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                letters.add(letter);
            }
        };
        pages.setStartPage(2);
        pages.getText(document);
        letters.sort(Comparator.comparingDouble(TextPosition::getY).thenComparingDouble(TextPosition::getX));
        return Normalizer.normalize(
                letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining()), Form.NFKC);
    }

    @Test
    void a_font_that_a_report_can_do_without_is_not_in_it() {
        assertThat(fontsOf(document)).hasSize(3).noneMatch(name -> name.contains("Emoji") || name.contains("Droid"));
    }

    @Test
    void a_heading_of_one_long_word_stays_on_the_page() throws IOException {
        var word = "Wijkuitvoeringsplanvertragingsatelierbegeleidingscommissievergadering".repeat(2);
        var chapter = new Section("Wijken", List.of(new Block.Heading(2, word)));
        var out = new ByteArrayOutputStream();
        PdfWriter.write(new Report(Language.NL, "Verslag", List.of(), List.of(chapter)), new Wording(Language.NL), Progress.UNHEARD, out);

        try (var written = Loader.loadPDF(out.toByteArray())) {
            var pages = new PDFTextStripper();
            pages.setStartPage(2);
            assertThat(pages.getText(written).lines()).anyMatch(line -> line.length() > 20 && line.length() < word.length());
        }
    }

    @Test
    void it_tells_how_far_it_is_while_it_is_laid_out_and_while_it_is_drawn() throws IOException {
        var chapter = new Section("Borden", IntStream.range(0, 200)
                .<Block>mapToObj(note -> new Block.Paragraph("Een notitie over de wijk, met zo veel woorden dat zij over meer regels gaat. ".repeat(4) + note))
                .toList());
        var told = new ArrayList<Integer>();

        PdfWriter.write(
                new Report(Language.NL, "Verslag", List.of(), List.of(chapter)),
                new Wording(Language.NL),
                (done, of) -> told.add(100 * done / of),
                OutputStream.nullOutputStream());

        assertThat(told).isSorted().doesNotHaveDuplicates().contains(5, 20, 35, 60).hasSizeGreaterThan(20);
        assertThat(told.stream().filter(each -> each > 35 && each < 60)).as("while it is laid out").hasSizeGreaterThan(5);
        assertThat(told.stream().filter(each -> each > 60)).as("while it is drawn").hasSizeGreaterThan(5);
        assertThat(told.stream().filter(each -> each > 85)).as("while it is saved").hasSizeGreaterThan(5);
        assertThat(told.getLast()).as("as long as the file is not there").isBetween(90, 99);
    }

    @Test
    void it_ends_where_who_is_told_how_far_it_is_wants_no_more() {
        assertThatThrownBy(() -> PdfWriter.write(
                        WrittenReports.ofEverything(Language.NL),
                        new Wording(Language.NL),
                        (done, of) -> {
                            throw new CancellationException();
                        },
                        OutputStream.nullOutputStream()))
                .isInstanceOf(CancellationException.class);
    }

    private static Set<String> fontsOf(PDDocument document) {
        var names = new TreeSet<String>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                try {
                    names.add(page.getResources().getFont(name).getName());
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return names;
    }

    private static List<String> tags(PDStructureNode node, List<String> found) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element.getStructureType());
                tags(element, found);
            }
        }
        return found;
    }
}
