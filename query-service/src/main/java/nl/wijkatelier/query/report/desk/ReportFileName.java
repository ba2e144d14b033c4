package nl.wijkatelier.query.report.desk;

import java.text.Normalizer;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.writing.ReportFormat;
import nl.wijkatelier.query.report.writing.ReportOrder;

/** What the file of a report is called, so that it is recognised among others: {@code Molenveld - verslag - r12.docx}. */
final class ReportFileName {
    private static final int LONGEST_TITLE = 80;

    private ReportFileName() {}

    static String of(String title, ReportOrder order) {
        return "%s - %s - r%d.%s".formatted(plain(title), content(order), order.revision(), extension(order));
    }

    private static String content(ReportOrder order) {
        if (order.table() != null) {
            return order.table();
        }
        return order.language() == Language.NL ? "verslag" : "report";
    }

    private static String extension(ReportOrder order) {
        if (order.table() != null) {
            return "csv";
        }
        return order.format() == ReportFormat.CSV ? "csv.zip" : order.format().extension();
    }

    /** Without signs that some system keeps for itself; the web client does the same for the files that it makes. */
    private static String plain(String title) {
        var known = Normalizer.normalize(title, Normalizer.Form.NFC)
                .replaceAll("[\\p{C}/\\\\:*?\"<>|]+", " ")
                .replaceAll("\\s+", " ");
        var cut = known.substring(0, known.offsetByCodePoints(0, Math.min(LONGEST_TITLE, known.codePointCount(0, known.length()))));
        return cut.replaceAll("^[\\s.]+|[\\s.]+$", "");
    }
}
