package nl.wijkatelier.query.report.writing;

import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Report;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents: a field, filled in beforehand with links to the headings, so that it can be used at once and in every
 * word processor. On which page each is, only a word processor can tell: it fills that in when it is asked to update the field.
 */
final class DocxContents {
    private static final String FIELD = "TOC \\o \"1-2\" \\h \\z \\u";

    private final XWPFDocument document;
    private XWPFParagraph last;
    private int headings;

    private DocxContents(XWPFDocument document) {
        this.document = document;
    }

    static void write(XWPFDocument document, Report report) {
        var contents = new DocxContents(document);
        for (var chapter : report.chapters()) {
            contents.entry(1, chapter.title());
            for (var block : chapter.blocks()) {
                if (block instanceof Block.Heading heading) {
                    if (heading.level() == 2) {
                        contents.entry(2, heading.text());
                    } else {
                        contents.headings++;
                    }
                }
            }
        }
        contents.end();
    }

    /** The bookmark of a heading, counted from 1 through the document. */
    static String bookmark(int heading) {
        return "_Toc" + (100_000_000 + heading);
    }

    private void entry(int level, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle("TOC" + level);
        if (last == null) {
            begin(paragraph);
        }
        last = paragraph;
        var link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(bookmark(++headings));
        link.addNewR().addNewT().setStringValue(text);
    }

    private static void begin(XWPFParagraph paragraph) {
        field(paragraph.getCTP().addNewR(), STFldCharType.BEGIN);
        paragraph.getCTP().addNewR().addNewInstrText().setStringValue(FIELD);
        field(paragraph.getCTP().addNewR(), STFldCharType.SEPARATE);
    }

    private void end() {
        if (last != null) {
            field(last.getCTP().addNewR(), STFldCharType.END);
        }
    }

    private static void field(CTR run, STFldCharType.Enum type) {
        run.addNewFldChar().setFldCharType(type);
    }
}
