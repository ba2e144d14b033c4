package nl.wijkatelier.query.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.document.Report;
import nl.wijkatelier.query.report.document.Section;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.document.Table.Column;
import nl.wijkatelier.query.report.wording.Wording;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {
    private XSSFWorkbook workbook;

    @BeforeEach
    void written() throws IOException {
        var out = new ByteArrayOutputStream();
        new XlsxWriter(new Wording(Language.NL))
                .write(WrittenReports.ofEverything(Language.NL), Progress.UNHEARD, out);
        workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void every_table_has_a_sheet_with_its_head_in_view() {
        assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
        assertThat(workbook.getSheetName(0)).isEqualTo("Cijfers");
        assertThat(workbook.getSheetName(1)).isEqualTo("Alle cijfers  één");
        assertThat(workbook.getSheetAt(0).getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("Wat");
        assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo("Verslag van <Noord> & Zuid");
        assertThat(workbook.getProperties().getCoreProperties().getDescription()).as("for whom it is").isEqualTo("Merwerode");
    }

    @Test
    void numbers_are_numbers_and_days_are_days() {
        var row = workbook.getSheetAt(0).getRow(1);

        assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1212);
        assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(1234.56);
        assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(0.25);
        assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(2024);
        assertThat(DateUtil.isCellDateFormatted(row.getCell(5))).isTrue();
        assertThat(row.getCell(5).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2027, 3, 30, 0, 0));
        assertThat(row.getCell(6).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2027, 2, 2, 13, 0));
    }

    @Test
    void a_time_is_a_time() throws IOException {
        var table = new Table("Agenda", Table.Use.BOTH, List.of(new Column("Begint", 1)), List.of(List.of(new Cell.Time(LocalTime.of(13, 20)))));

        var sheet = written(table);

        assertThat(shown(sheet, 1)).isEqualTo("13:20");
        assertThat(sheet.getRow(1).getCell(0).getLocalDateTimeCellValue().toLocalTime()).isEqualTo(LocalTime.of(13, 20));
    }

    @Test
    void a_number_is_shown_with_as_many_decimals_as_it_has_and_no_more_than_say_something() throws IOException {
        var numbers = List.of(4.182352941176471, 12.5, 1212.0);
        var table = new Table(
                "Scores",
                Table.Use.BOTH,
                List.of(new Column("Score", 1)),
                numbers.stream().<List<Cell>>map(each -> List.of(new Cell.Figure(each, 3))).toList());

        var sheet = written(table);

        assertThat(List.of(1, 2, 3)).extracting(row -> shown(sheet, row)).containsExactly("4.182", "12.5", "1,212");
        assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(4.182352941176471);
    }

    @Test
    void a_row_is_as_high_as_what_is_in_it() throws IOException {
        var table = new Table(
                "Wie",
                Table.Use.BOTH,
                List.of(new Column("Wie", 1)),
                List.of(
                        List.of(new Cell.Words("Gemeente")),
                        List.of(new Cell.Words("Gemeente\nWoningcorporatie\nNetbeheerder")),
                        List.of(new Cell.Words("lang ".repeat(30)))));

        var sheet = written(table);

        var line = sheet.getDefaultRowHeightInPoints();
        assertThat(List.of(1, 2, 3)).extracting(row -> sheet.getRow(row).getHeightInPoints())
                .containsExactly(line, 3 * line, 3 * line);
    }

    private static String shown(Sheet sheet, int row) {
        return new DataFormatter(Locale.ROOT).formatCellValue(sheet.getRow(row).getCell(0));
    }

    private static Sheet written(Table table) throws IOException {
        var out = new ByteArrayOutputStream();
        new XlsxWriter(new Wording(Language.NL))
                .write(new Report(Language.NL, "Verslag", List.of(), List.of(new Section("Een", List.of(table)))), Progress.UNHEARD, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
    }

    @Test
    void what_is_unknown_is_said_to_be_and_nothing_is_empty() {
        var row = workbook.getSheetAt(0).getRow(2);

        assertThat(row.getCell(1).getStringCellValue()).isEqualTo("onbekend");
        assertThat(row.getCell(7).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void text_is_no_formula_and_stays_text_when_it_is_edited() {
        var cell = workbook.getSheetAt(0).getRow(1).getCell(0);

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
}
