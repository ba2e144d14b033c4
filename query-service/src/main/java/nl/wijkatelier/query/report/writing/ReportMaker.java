package nl.wijkatelier.query.report.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import nl.wijkatelier.query.report.calendar.CalendarEntries;
import nl.wijkatelier.query.report.chapter.Chapters;
import nl.wijkatelier.query.report.chapter.Material;
import nl.wijkatelier.query.report.document.Report;
import nl.wijkatelier.query.report.source.Snapshot;
import nl.wijkatelier.query.report.source.Snapshots;
import nl.wijkatelier.query.report.wording.Wording;

/** Makes reports. The libraries that write documents are loaded when the first of those is made. */
public final class ReportMaker {
    private final Snapshots snapshots;

    /** Reports of what these snapshots hold. */
    public ReportMaker(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Is told what is being done, and how far that is. */
    public interface Steps {
        /**
         * Something is done or begun.
         *
         * @param done how many parts of the step are done
         * @param of how many there are
         */
        void at(ReportStep step, int done, int of);
    }

    /**
     * Makes one report.
     *
     * @throws TableMissing if one table was asked for and it is not there
     */
    public void make(ReportOrder order, Steps steps, OutputStream out) throws IOException {
        steps.at(ReportStep.READING, 0, 1);
        var snapshot = snapshot(order);
        steps.at(ReportStep.READING, 1, 1);
        Progress writing = (done, of) -> steps.at(ReportStep.WRITING, done, of);
        switch (order.format()) {
            case JSON -> JsonWriter.state(snapshot, writing, out);
            case NDJSON -> JsonWriter.history(snapshot, snapshots, writing, out);
            case ICS -> calendar(snapshot, order, writing, out);
            case DOCX, PDF, XLSX, CSV -> composed(snapshot, order, steps, writing, out);
        }
    }

    /** Makes a PDF of what was agreed alone: each agreement with its whole record. */
    public void agreements(ReportOrder order, OutputStream out) throws IOException {
        var wording = new Wording(order.language());
        var material = new Material(snapshot(order), wording);
        PdfWriter.write(Chapters.agreements(material), wording, Progress.UNHEARD, out);
    }

    private Snapshot snapshot(ReportOrder order) {
        return snapshots.at(order.atelier(), order.revision(), order.readers(), order.language());
    }

    private void calendar(Snapshot snapshot, ReportOrder order, Progress writing, OutputStream out)
            throws IOException {
        var material = new Material(snapshot, new Wording(order.language()));
        writing.written(0, 1);
        var entries = new ArrayList<>(CalendarEntries.of(material));
        entries.addAll(CalendarEntries.cancelled(material, snapshots.once(snapshot, CalendarEntries::isMeeting)));
        IcsWriter.write(material.atelier().given("name"), snapshot.at(), snapshot.revision(), entries, out);
        writing.written(1, 1);
    }

    private static void composed(
            Snapshot snapshot, ReportOrder order, Steps steps, Progress writing, OutputStream out) throws IOException {
        var wording = new Wording(order.language());
        var report = Chapters.report(
                new Material(snapshot, wording), done -> steps.at(ReportStep.COMPOSING, done, Chapters.count()));
        writing.written(0, 1);
        switch (order.format()) {
            case DOCX -> DocxWriter.write(report, wording, writing, out);
            case PDF -> PdfWriter.write(report, wording, writing, out);
            case XLSX -> new XlsxWriter(wording).write(report, writing, out);
            default -> tables(report, order, wording, writing, out);
        }
        writing.written(1, 1);
    }

    private static void tables(
            Report report, ReportOrder order, Wording wording, Progress writing, OutputStream out) throws IOException {
        var writer = new CsvWriter(wording);
        var wanted = order.table();
        if (wanted == null) {
            writer.write(report.tables(), writing, out);
            return;
        }
        var table = report.tables().stream()
                .filter(each -> each.slug().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new TableMissing(wanted));
        writer.write(table, out);
    }
}
