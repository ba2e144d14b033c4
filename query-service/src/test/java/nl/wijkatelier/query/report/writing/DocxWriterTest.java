package nl.wijkatelier.query.report.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.document.Report;
import nl.wijkatelier.query.report.document.Section;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Wording;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocxWriterTest {
    @Test
    void a_text_that_is_read_from_right_to_left_says_so() throws IOException {
        var chapter = new Section("Borden", List.of(
                new Block.Heading(2, "בית"), new Block.Bullets(List.of("בית 34 (ישן)", "Idee: בית"))));
        var out = new ByteArrayOutputStream();
        DocxWriter.write(new Report(Language.NL, "Verslag", List.of(), List.of(chapter)), new Wording(Language.NL), Progress.UNHEARD, out);

        try (var document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(document.getParagraphs().stream().filter(each -> each.getText().contains("בית")))
                    .extracting(
                            each -> each.getCTP().getPPr().isSetBidi(),
                            each -> each.getCTP().getRArray(0).getRPr() != null && each.getCTP().getRArray(0).getRPr().sizeOfRtlArray() > 0)
                    .endsWith(tuple(true, true), tuple(true, true), tuple(false, false));
        }
    }

    @Test
    void headings_lists_and_tables_have_real_styles() throws IOException {
        try (var document = written(Language.NL)) {
            assertThat(texts(document, "Heading1")).containsExactly("Eerste hoofdstuk", "Tweede hoofdstuk");
            assertThat(texts(document, "Heading2")).containsExactly("Kop twee");
            assertThat(texts(document, "Heading3")).containsExactly("Kop drie");
            assertThat(texts(document, "ListBullet")).containsExactly("een", "twee");
            assertThat(texts(document, "Remark")).containsExactly("Let op");
            assertThat(texts(document, "Normal")).contains("Een zin → met een pijl,\nen een tweede regel\uFFFD");
            assertThat(List.of("Heading1", "Heading2", "Heading3", "ListBullet", "TOC1", "FactsTable", "ReportTable"))
                    .allMatch(document.getStyles()::styleExist);
            assertThat(document.getNumbering().numExist(BigInteger.ONE)).isTrue();
        }
    }

    @Test
    void the_first_chapter_begins_after_the_front_page_and_the_others_go_on_where_the_one_before_ended() throws IOException {
        try (var document = written(Language.NL)) {
            assertThat(document.getParagraphs().stream().filter(each -> "Heading1".equals(each.getStyle())).map(XWPFParagraph::isPageBreak))
                    .containsExactly(true, false);
            assertThat(document.getStyles().getStyle("Heading1").getCTStyle().getPPr().isSetPageBreakBefore()).isFalse();
        }
    }

    @Test
    void the_head_of_a_table_is_repeated_and_tables_of_data_are_not_on_the_pages() throws IOException {
        try (var document = written(Language.NL)) {
            assertThat(document.getTables()).hasSize(2);
            var table = document.getTables().getLast();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getCTTbl().getTblPr().getTblLook().xmlText()).as("how its head looks").contains("firstRow=\"on\"");
            assertThat(table.getRow(1).isCantSplitRow()).isTrue();
            assertThat(table.getRow(1).getCell(2).getText()).isEqualTo("€\u00a01.234,56");
            assertThat(table.getRow(2).getCell(1).getText()).isEqualTo("onbekend");
        }
    }

    @Test
    void a_chapter_that_ends_in_a_table_leaves_no_page_without_anything_behind() throws IOException {
        var table = WrittenReports.table(Table.Use.BOTH);
        try (var document = written(new Report(Language.NL, "Verslag", List.of(), List.of(
                new Section("Een", List.of(new Block.Paragraph("Zie"), new Block.Paragraph("hieronder"), table)),
                new Section("Twee", List.of(table, table, new Block.Paragraph("Na de tabel"), table)))))) {
            var body = document.getBodyElements();
            var chapter = body.stream().filter(it -> it instanceof XWPFParagraph paragraph && paragraph.getText().equals("Twee")).toList();

            assertThat(body.get(body.indexOf(chapter.getLast()) - 1)).as("before a chapter").isInstanceOf(XWPFTable.class);
            assertThat(body.stream().map(element -> element instanceof XWPFTable ? 't' : 'p').toList())
                    .as("two tables are apart, and a paragraph ends the document")
                    .endsWith('p', 't', 'p', 't', 'p', 't', 'p');
            assertThat(((XWPFParagraph) body.getLast()).getSpacingLineRule()).isEqualTo(LineSpacingRule.EXACT);
            assertThat(document.getParagraphs().stream().filter(XWPFParagraph::isKeepNext).map(XWPFParagraph::getText))
                    .as("what introduces the table").contains("Zie", "hieronder");
        }
    }

    @Test
    void a_short_table_is_kept_together_and_of_a_long_one_no_row_is_left_alone() throws IOException {
        var columns = List.of(new Table.Column("Wat", 1));
        var rows = IntStream.range(0, 40).mapToObj(row -> List.<Cell>of(new Cell.Figure(row, 0))).toList();
        var brief = new Table("Kort", Table.Use.BOTH, columns, rows.subList(0, 5));
        var lengthy = new Table("Lang", Table.Use.BOTH, columns, rows);
        try (var document = written(new Report(Language.NL, "Verslag", List.of(), List.of(new Section("Een", List.of(brief, lengthy)))))) {
            assertThat(kept(document.getTables().getFirst())).containsExactly(true, true, true, true, false);
            assertThat(kept(document.getTables().getLast()).subList(36, 40)).containsExactly(false, true, true, false);
        }
    }

    private static List<Boolean> kept(XWPFTable table) {
        return table.getRows().stream().skip(1).map(row -> row.getCell(0).getParagraphs().getFirst().isKeepNext()).toList();
    }

    @Test
    void the_table_of_contents_is_a_field_whose_entries_lead_to_the_headings() throws IOException {
        try (var document = written(Language.NL)) {
            var xml = document.getDocument().xmlText();

            assertThat(xml).contains("TOC \\o \"1-2\"", "w:anchor=\"_Toc100000001\"", "w:name=\"_Toc100000001\"");
            assertThat(xml).contains("w:anchor=\"_Toc100000004\"", "w:name=\"_Toc100000004\"");
            assertThat(texts(document, "TOC1")).anyMatch(text -> text.contains("Tweede hoofdstuk"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_says_its_title_and_its_language(Language language) throws Exception {
        try (var document = written(language)) {
            var properties = document.getProperties().getCoreProperties();

            assertThat(properties.getTitle()).isEqualTo("Verslag van <Noord> & Zuid");
            assertThat(properties.getDescription()).as("for whom it is").isEqualTo("Merwerode");
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .hasValue(language.locale().toLanguageTag());
            assertThat(document.getStyle().getDocDefaults().xmlText()).contains("w:val=\"" + language.locale().toLanguageTag() + "\"");
        }
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static XWPFDocument written(Language language) throws IOException {
        return written(WrittenReports.ofEverything(language));
    }

    private static XWPFDocument written(Report report) throws IOException {
        var out = new ByteArrayOutputStream();
        DocxWriter.write(report, new Wording(report.language()), Progress.UNHEARD, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}
