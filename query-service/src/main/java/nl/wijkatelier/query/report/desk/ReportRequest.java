package nl.wijkatelier.query.report.desk;

import java.util.Locale;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.source.Readers;
import nl.wijkatelier.query.report.writing.ReportFormat;
import nl.wijkatelier.query.report.writing.ReportOrder;
import nl.wijkatelier.query.web.AtelierRead;
import nl.wijkatelier.query.web.ReadProblem;
import org.jspecify.annotations.Nullable;

/**
 * What report is asked for.
 *
 * @param format docx, pdf, xlsx, csv, ics, json or ndjson
 * @param language nl or en; Dutch when it is left out
 * @param readers for whom it is: atelier, organisations or public; organisations when it is left out
 * @param table for csv: the one table that is wanted, by its slug; all of them when it is left out
 */
record ReportRequest(
        @Nullable String format, @Nullable String language, @Nullable String readers, @Nullable String table) {
    private static final String SLUG = "[a-z0-9-]{1,80}";

    ReportOrder order(AtelierRead read) {
        var wanted = ReportFormat.of(String.valueOf(format))
                .orElseThrow(() -> ReadProblem.invalidParameter(
                        "format", "must be docx, pdf, xlsx, csv, ics, json or ndjson"));
        if (table != null && (wanted != ReportFormat.CSV || !table.matches(SLUG))) {
            throw ReadProblem.invalidParameter("table", "must be the slug of a table, and only goes with csv");
        }
        return new ReportOrder(read.atelier(), read.head(), wanted, language(language), readers(readers), table);
    }

    static Language language(@Nullable String language) {
        return switch (language) {
            case null -> Language.NL;
            case "nl" -> Language.NL;
            case "en" -> Language.EN;
            default -> throw ReadProblem.invalidParameter("language", "must be nl or en");
        };
    }

    static Readers readers(@Nullable String readers) {
        return switch (readers) {
            case null -> Readers.ORGANISATIONS;
            case "atelier", "organisations", "public" -> Readers.valueOf(readers.toUpperCase(Locale.ROOT));
            default -> throw ReadProblem.invalidParameter("readers", "must be atelier, organisations or public");
        };
    }
}
