package nl.wijkatelier.query.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Wording;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
    @Test
    void in_dutch_it_is_what_a_dutch_spreadsheet_opens_by_itself() throws IOException {
        assertThat(written(Language.NL).lines()).containsExactly(
                "\uFEFFWat;Aantal;Geld;Deel;Jaar;Dag;Moment;Score",
                "\"'=HYPERLINK(\"\"kwaad\"\")\";1212;1234,56;0,25;2024;2027-03-30;2027-02-02 13:00;22,5",
                "\"puntkomma; en \"\"aanhaling\"\"\";onbekend;onbekend;onbekend;onbekend;onbekend;onbekend;");
    }

    @Test
    void in_english_values_are_apart_by_commas() throws IOException {
        assertThat(written(Language.EN).lines().skip(1).findFirst().orElseThrow())
                .endsWith(",1212,1234.56,0.25,2024,2027-03-30,2027-02-02 13:00,22.5");
    }

    @Test
    void what_a_spreadsheet_would_take_for_a_formula_is_text_also_after_a_space_and_in_wide_signs() throws IOException {
        for (var formula : List.of("=1+1", "+1", "-1", "@A1", "\t=1", " =1+1", "\uFF1D1+1")) {
            assertThat(written(formula)).endsWith("'" + formula + "\r\n");
        }
        assertThat(written("1 = 1")).endsWith("\r\n1 = 1\r\n");
    }

    @Test
    void what_a_spreadsheet_would_take_for_a_day_a_time_or_another_number_is_text() throws IOException {
        for (var value : List.of(
                "1-2", "1/2", "1-2-2027", "007", "1,50", "1.10", "25:30", "5%", "€ 5", "1e5", "2E-3", "06-12345678", "3 mrt", "maart 2027", "10 pm",
                "1234567890123456", " 1-2 ", "waar", "TRUE")) {
            assertThat(written(value)).as(value).contains("'" + value);
        }
        for (var text : List.of("2027", "0", "1.1", "13:00", "2027-03-30", "0, 5, 4", "1-2 persoons", "Stap 1.1", "mei", "BU06540100", "1234 AB", "3 maanden", "3e", "A1")) {
            assertThat(written(text)).as(text).contains("\r\n" + text + "\r\n");
        }
    }

    @Test
    void all_tables_come_as_one_archive() throws IOException {
        var out = new ByteArrayOutputStream();

        new CsvWriter(new Wording(Language.NL))
                .write(WrittenReports.ofEverything(Language.NL).tables(), Progress.UNHEARD, out);

        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes()).startsWith(0xEF, 0xBB, 0xBF);
            }
        }
        assertThat(names).containsExactly("cijfers.csv", "alle-cijfers-een.csv");
    }

    private static String written(String text) throws IOException {
        var table = new Table("T", Table.Use.BOTH, List.of(new Table.Column("K", 1)), List.of(List.of(new Cell.Words(text))));
        var out = new ByteArrayOutputStream();
        new CsvWriter(new Wording(Language.NL)).write(table, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String written(Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        new CsvWriter(new Wording(language)).write(WrittenReports.table(Table.Use.BOTH), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
