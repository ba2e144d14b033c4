package nl.wijkatelier.query.report.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import nl.wijkatelier.query.report.writing.ReportStep;
import org.jspecify.annotations.Nullable;

/**
 * How far a report is.
 *
 * @param state whether it waits, is being made, can be fetched, or was not made
 * @param step what is being done; only while it is being made
 * @param done how many parts of the step are done; only while it is being made
 * @param of how many parts the step has; only while it is being made
 * @param bytes how large it is; only once it can be fetched
 * @param problem the code of why it was not made; only then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportStatus(
        String reportId,
        String format,
        String language,
        String readers,
        long revision,
        String fileName,
        State state,
        @Nullable ReportStep step,
        @Nullable Integer done,
        @Nullable Integer of,
        @Nullable Long bytes,
        @Nullable String problem) {

    /** What one can do with it. */
    enum State {
        /** Others come first. */
        WAITING,
        /** It is being made. */
        MAKING,
        /** It can be fetched. */
        READY,
        /** It was not made. */
        FAILED
    }

    static ReportStatus of(ReportJob job) {
        return switch (job.progress()) {
            case ReportJob.Waiting _ -> of(job, State.WAITING, null, null, null);
            case ReportJob.Making making -> of(job, State.MAKING, making, null, null);
            case ReportJob.Ready ready -> of(job, State.READY, null, ready.bytes(), null);
            case ReportJob.Failed failed -> of(job, State.FAILED, null, null, failed.code());
        };
    }

    private static ReportStatus of(
            ReportJob job, State state, ReportJob.@Nullable Making making, @Nullable Long bytes, @Nullable String problem) {
        var order = job.order();
        return new ReportStatus(
                job.id(),
                order.format().word(),
                order.language().code(),
                order.readers().name().toLowerCase(Locale.ROOT),
                order.revision(),
                job.fileName(),
                state,
                making == null ? null : making.step(),
                making == null ? null : making.done(),
                making == null ? null : making.of(),
                bytes,
                problem);
    }
}
