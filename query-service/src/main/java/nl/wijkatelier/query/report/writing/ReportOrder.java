package nl.wijkatelier.query.report.writing;

import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.source.Readers;
import org.jspecify.annotations.Nullable;

/**
 * What report is wanted.
 *
 * @param revision of which revision, from 1
 * @param table the one table that is wanted as CSV, by the name of its file without ending; null for all of them
 */
public record ReportOrder(
        AtelierId atelier,
        long revision,
        ReportFormat format,
        Language language,
        Readers readers,
        @Nullable String table) {

    /** The media type of its file. */
    public String mediaType() {
        return table == null ? format.mediaType() : "text/csv;charset=UTF-8";
    }
}
