package nl.wijkatelier.query.report.writing;

import java.io.IOException;
import java.util.Optional;
import nl.wijkatelier.query.report.document.Report;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** An empty document with our styles, the language of the report, its title, and page numbers. */
final class DocxTemplate {
    /** The width of the text in twentieths of a point: A4 between margins of 18 mm. */
    static final int TEXT_WIDTH = 9866;

    private static final int PAGE_WIDTH = 11906;
    private static final int PAGE_HEIGHT = 16838;
    private static final int MARGIN = 1020;

    private DocxTemplate() {}

    static XWPFDocument open(Report report) throws IOException {
        var document = new XWPFDocument();
        try (var styles = DocxTemplate.class.getResourceAsStream("docx-styles.xml");
                var numbering = DocxTemplate.class.getResourceAsStream("docx-numbering.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.createNumbering().setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException("The styles of the report cannot be read", e);
        }
        document.getStyles().setSpellingLanguage(report.language().locale().toLanguageTag());
        properties(document, report);
        page(document);
        footer(document);
        return document;
    }

    private static void properties(XWPFDocument document, Report report) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(report.title());
        properties.setDescription(report.description());
        properties.setCreator("Wijkatelier");
        properties.getUnderlyingProperties().setLanguageProperty(Optional.of(report.language().locale().toLanguageTag()));
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(PAGE_WIDTH);
        size.setH(PAGE_HEIGHT);
        var margins = section.addNewPgMar();
        margins.setTop(1247);
        margins.setBottom(1134);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setHeader(567);
        margins.setFooter(567);
        margins.setGutter(0);
    }

    private static void footer(XWPFDocument document) {
        var paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("Footer");
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        paragraph.createRun().setText(" / ");
        paragraph.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }
}
