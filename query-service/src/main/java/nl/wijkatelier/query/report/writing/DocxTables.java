package nl.wijkatelier.query.report.writing;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Wording;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables in a Word document: of fixed widths, their head repeated on every page, no row torn over two pages. */
final class DocxTables {
    private static final double[] NAME_AND_VALUE = {1 / 3.0, 2 / 3.0};

    /** Fewer than go beside each other: who opens it may have other, wider letters. */
    private static final double CHARACTERS = 92;

    private final XWPFDocument document;
    private final Wording wording;

    DocxTables(XWPFDocument document, Wording wording) {
        this.document = document;
        this.wording = wording;
    }

    void facts(Block.Facts facts) {
        var table = begin(facts.facts().size(), NAME_AND_VALUE, "FactsTable");
        for (var row = 0; row < facts.facts().size(); row++) {
            var fact = facts.facts().get(row);
            fill(table.getRow(row).getCell(0), "TableHead", fact.name(), false);
            fill(table.getRow(row).getCell(1), "TableText", wording.show(fact.value()), false);
        }
    }

    void rows(Table rows) {
        var numeric = IntStream.range(0, rows.columns().size()).mapToObj(rows::isNumeric).toList();
        var table = begin(rows.rows().size() + 1, ColumnWidths.of(rows, wording, CHARACTERS), "ReportTable");
        var head = table.getRow(0);
        head.setRepeatHeader(true);
        for (var column = 0; column < rows.columns().size(); column++) {
            fill(head.getCell(column), "TableHead", rows.columns().get(column).title(), numeric.get(column));
        }
        var firstKept = rows.firstKept();
        var last = rows.rows().size() - 1;
        for (var row = 0; row <= last; row++) {
            fill(table.getRow(row + 1), rows.rows().get(row), numeric, row >= firstKept && row < last);
        }
    }

    /** Two tables without a paragraph between them would be one. */
    void apart() {
        document.createParagraph().setStyle("TableText");
    }

    /** A document ends with a paragraph; after a table that fills its page, one of any height would be a page of its own. */
    void end() {
        var paragraph = document.createParagraph();
        paragraph.setStyle("TableText");
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
    }

    private void fill(XWPFTableRow row, List<Cell> cells, List<Boolean> numeric, boolean keepNext) {
        for (var column = 0; column < cells.size(); column++) {
            fill(row.getCell(column), "TableText", wording.showInTable(cells.get(column)), numeric.get(column)).setKeepNext(keepNext);
        }
    }

    private XWPFTable begin(int rows, double[] shares, String style) {
        var table = document.createTable(rows, shares.length);
        table.setStyleID(style);
        var properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        look(properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook());
        var layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        properties.getTblW().setType(STTblWidth.DXA);
        properties.getTblW().setW(BigInteger.valueOf(DocxTemplate.TEXT_WIDTH));
        var widths = Arrays.stream(shares).mapToLong(share -> Math.round(share * DocxTemplate.TEXT_WIDTH)).toArray();
        var grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        for (var column = grid.sizeOfGridColArray() - 1; column >= 0; column--) {
            grid.removeGridCol(column);
        }
        for (var width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (var row : table.getRows()) {
            row.setCantSplitRow(true);
            for (var column = 0; column < widths.length; column++) {
                row.getCell(column).setWidth(Long.toString(widths[column]));
            }
        }
        return table;
    }

    /** Without it a word processor leaves out how the head of a table looks. */
    private static void look(CTTblLook look) {
        look.setFirstRow(STOnOff1.ON);
        look.setNoVBand(STOnOff1.ON);
    }

    private static XWPFParagraph fill(XWPFTableCell cell, String style, String text, boolean right) {
        var paragraph = cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().getFirst();
        paragraph.setStyle(style);
        if (right) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        DocxWriter.fill(paragraph, text);
        return paragraph;
    }
}
