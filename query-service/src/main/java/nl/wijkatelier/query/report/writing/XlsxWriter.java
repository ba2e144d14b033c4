package nl.wijkatelier.query.report.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Report;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Wording;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The tables as a workbook, one sheet for each: numbers as numbers, days as days, the head of each sheet always in view. Rows go
 * to disk as they are written. Text is never taken for a formula, for its type says that it is text.
 */
final class XlsxWriter {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER = 256;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    /** No row may be higher, in points. */
    private static final float HIGHEST = 409;
    private static final int LONGEST_CELL = 32_767;
    private static final double CENTS = 100;
    private static final double SECONDS_OF_DAY = 86_400;

    private final Wording wording;

    XlsxWriter(Wording wording) {
        this.wording = wording;
    }

    void write(Report report, Progress progress, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            // Made for files beyond 4 GB if left as it is, which many readers of small ones cannot unpack.
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setTitle(report.title());
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setDescription(report.description());
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("Wijkatelier");
            var styles = new SheetStyles(workbook);
            var names = new HashSet<String>();
            var tables = report.tables();
            for (var at = 0; at < tables.size(); at++) {
                sheet(workbook, styles, tables.get(at), names);
                progress.written(at + 1, tables.size());
            }
            if (tables.isEmpty()) {
                workbook.createSheet("-");
            }
            workbook.write(out);
        }
    }

    private void sheet(SXSSFWorkbook workbook, SheetStyles styles, Table table, Set<String> names) {
        var sheet = workbook.createSheet(sheetName(table.name(), names));
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        widen(sheet, table);
        var head = sheet.createRow(0);
        for (var column = 0; column < table.columns().size(); column++) {
            var cell = head.createCell(column);
            cell.setCellValue(table.columns().get(column).title());
            cell.setCellStyle(styles.head());
        }
        for (var row = 0; row < table.rows().size(); row++) {
            fill(sheet.createRow(row + 1), table.rows().get(row), styles);
        }
        sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, table.columns().size() - 1));
    }

    private void fill(Row row, List<Cell> cells, SheetStyles styles) {
        var lines = 1;
        for (var column = 0; column < cells.size(); column++) {
            fill(row.createCell(column), cells.get(column), styles);
            lines = Math.max(lines, lines(cells.get(column), row.getSheet().getColumnWidth(column) / CHARACTER));
        }
        if (lines > 1) {
            row.setHeightInPoints(Math.min(lines * row.getSheet().getDefaultRowHeightInPoints(), HIGHEST));
        }
    }

    /** How many lines a cell takes, at a guess: not every spreadsheet program makes a row as high as what is in it. */
    private int lines(Cell cell, int characters) {
        return cell instanceof Cell.Words(var text)
                ? text.lines().mapToInt(line -> 1 + Math.max(0, line.length() - 1) / characters).sum()
                : 1;
    }

    private void fill(org.apache.poi.ss.usermodel.Cell cell, Cell value, SheetStyles styles) {
        cell.setCellStyle(styles.of(value));
        switch (value) {
            case Cell.Words words -> cell.setCellValue(shortened(words.text()));
            case Cell.Figure figure -> cell.setCellValue(figure.value());
            case Cell.Euros euros -> cell.setCellValue(euros.cents() / CENTS);
            case Cell.Share share -> cell.setCellValue(share.share());
            case Cell.Year year -> cell.setCellValue(year.year());
            case Cell.Day day -> cell.setCellValue(day.day());
            case Cell.Time time -> cell.setCellValue(time.time().toSecondOfDay() / SECONDS_OF_DAY);
            case Cell.Moment moment -> cell.setCellValue(LocalDateTime.ofInstant(moment.at(), Wording.ZONE));
            case Cell.Unknown _ -> cell.setCellValue(wording.unknown());
            case Cell.Nothing _ -> cell.setBlank();
        }
    }

    /** By what is in them: a spreadsheet program does not widen columns by itself. */
    private void widen(Sheet sheet, Table table) {
        for (var column = 0; column < table.columns().size(); column++) {
            var at = column;
            var longest = table.rows().stream()
                    .mapToInt(row -> wording.show(row.get(at)).lines().mapToInt(String::length).max().orElse(0))
                    .max()
                    .orElse(0);
            var title = table.columns().get(column).title().length() + 3;
            sheet.setColumnWidth(column, Math.clamp(Math.max(longest, title) + 2, NARROWEST, WIDEST) * CHARACTER);
        }
    }

    private static String sheetName(String name, Set<String> taken) {
        var safe = WorkbookUtil.createSafeSheetName(name);
        var unique = safe;
        for (var number = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); number++) {
            unique = WorkbookUtil.createSafeSheetName(safe.substring(0, Math.min(safe.length(), 27)) + " " + number);
        }
        return unique;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL);
    }
}
