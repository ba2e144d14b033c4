package nl.wijkatelier.query.report.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Report;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Wording;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** A report as a Word document, with real styles, so that who receives it can go on with it. */
final class DocxWriter {
    /** In twentieths of a point. */
    private static final int AFTER_TABLE = 120;

    private final XWPFDocument document;
    private final Wording wording;
    private final DocxTables tables;
    private int headings;
    private boolean isAfterTable;

    private DocxWriter(XWPFDocument document, Wording wording) {
        this.document = document;
        this.wording = wording;
        this.tables = new DocxTables(document, wording);
    }

    static void write(Report report, Wording wording, Progress progress, OutputStream out) throws IOException {
        try (var document = DocxTemplate.open(report)) {
            var writer = new DocxWriter(document, wording);
            writer.front(report);
            var done = 0;
            for (var chapter : report.chapters()) {
                // The first one after the front page; the others go on where the one before ended.
                writer.heading(1, chapter.title()).setPageBreak(done == 0);
                for (var at = 0; at < chapter.blocks().size(); at++) {
                    writer.block(chapter.blocks().get(at), chapter.introduces(at));
                }
                progress.written(++done, report.chapters().size());
            }
            if (writer.isAfterTable) {
                writer.tables.end();
            }
            document.write(out);
        }
    }

    private void front(Report report) {
        paragraph("Title", report.title());
        report.lead().forEach(line -> paragraph("Subtitle", line));
        paragraph("TOCHeading", wording.say(HtmlPages.CONTENTS));
        DocxContents.write(document, report);
    }

    /** What introduces a table or a list stays on its page. */
    private void block(Block block, boolean introduces) {
        switch (block) {
            case Block.Heading heading -> heading(heading.level(), heading.text());
            case Block.Paragraph paragraph -> paragraph("Normal", paragraph.text()).setKeepNext(introduces);
            case Block.Remark remark -> paragraph("Remark", remark.text()).setKeepNext(introduces);
            case Block.Bullets bullets -> bullets(bullets.lines());
            case Block.Facts facts -> table(() -> tables.facts(facts));
            case Table table -> {
                if (table.use() != Table.Use.DATA) {
                    table(() -> tables.rows(table));
                }
            }
        }
    }

    private void table(Runnable writing) {
        if (isAfterTable) {
            tables.apart();
        }
        writing.run();
        isAfterTable = true;
    }

    /** With a bookmark, to which the table of contents points. */
    private XWPFParagraph heading(int level, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + level);
        var id = BigInteger.valueOf(++headings);
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(DocxContents.bookmark(headings));
        isAfterTable = false;
        fill(paragraph, text);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
        return paragraph;
    }

    private void bullets(List<String> lines) {
        lines.forEach(line -> paragraph("ListBullet", line));
    }

    private XWPFParagraph paragraph(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (isAfterTable) {
            paragraph.setSpacingBefore(AFTER_TABLE);
            isAfterTable = false;
        }
        fill(paragraph, text);
        return paragraph;
    }

    /** Fills a paragraph; a line break in the text is one in the document. */
    static void fill(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        if (ReadingDirection.isFromRightToLeft(text)) {
            fromRightToLeft(paragraph.getCTP(), run.getCTR());
        }
        var lines = text.split("\n", -1);
        for (var at = 0; at < lines.length; at++) {
            if (at > 0) {
                run.addBreak();
            }
            run.setText(lines[at], at);
        }
    }

    private static void fromRightToLeft(CTP paragraph, CTR run) {
        (paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr()).addNewBidi();
        (run.isSetRPr() ? run.getRPr() : run.addNewRPr()).addNewRtl();
    }
}
