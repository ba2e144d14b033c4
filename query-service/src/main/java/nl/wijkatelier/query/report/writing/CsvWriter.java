package nl.wijkatelier.query.report.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Wording;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Tables as comma-separated values, as a spreadsheet program in the language of the report opens them by itself: in Dutch a
 * semicolon between values and a comma before decimals. Text that such a program would take for something else ({@link
 * SpreadsheetGuess}) gets an apostrophe in front (OWASP, CSV injection); open data (JSON) has it as it was written.
 */
final class CsvWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Wording.ZONE);
    private static final double CENTS = 100;

    private final Wording wording;
    private final boolean dutch;

    CsvWriter(Wording wording) {
        this.wording = wording;
        this.dutch = wording.language() == Language.NL;
    }

    /** All tables, each as a file of its own in one archive. */
    void write(List<Table> tables, Progress progress, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var at = 0; at < tables.size(); at++) {
                zip.putNextEntry(new ZipEntry(tables.get(at).slug() + ".csv"));
                write(tables.get(at), zip);
                zip.closeEntry();
                progress.written(at + 1, tables.size());
            }
        }
    }

    /** One table; the stream stays open. */
    void write(Table table, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        print(table, writer);
        writer.flush();
    }

    private void print(Table table, Writer writer) throws IOException {
        var format = CSVFormat.EXCEL.builder().setDelimiter(dutch ? ';' : ',').get();
        var printer = new CSVPrinter(writer, format);
        printer.printRecord(table.columns().stream().map(column -> guarded(column.title())).toList());
        for (var row : table.rows()) {
            printer.printRecord(row.stream().map(this::value).toList());
        }
        printer.flush();
    }

    private String value(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> guarded(words.text());
            case Cell.Figure figure -> decimal(figure.value());
            case Cell.Euros euros -> decimal(euros.cents() / CENTS);
            case Cell.Share share -> decimal(share.share());
            case Cell.Year year -> Integer.toString(year.year());
            case Cell.Day day -> day.day().toString();
            case Cell.Time time -> time.time().toString();
            case Cell.Moment moment -> MOMENT.format(moment.at());
            case Cell.Unknown _ -> wording.unknown();
            case Cell.Nothing _ -> "";
        };
    }

    private String decimal(double value) {
        var plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return dutch ? plain.replace('.', ',') : plain;
    }

    private static String guarded(String text) {
        return SpreadsheetGuess.spoils(text) ? "'" + text : text;
    }
}
