package nl.wijkatelier.query.report.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.report.writing.ReportOrder;
import nl.wijkatelier.query.report.writing.ReportStep;

/** A report that was ordered: by whom, how far it is, and where its file is. */
final class ReportJob {
    private final String id;
    private final ParticipantId owner;
    private final ReportOrder order;
    private final String fileName;
    private final Instant orderedAt;
    private final Path file;
    private volatile Progress progress = new Waiting();
    private volatile boolean cancelled;

    ReportJob(String id, ParticipantId owner, ReportOrder order, String fileName, Instant orderedAt, Path file) {
        this.id = id;
        this.owner = owner;
        this.order = order;
        this.fileName = fileName;
        this.orderedAt = orderedAt;
        this.file = file;
    }

    /** How far it is. */
    sealed interface Progress {}

    /** Others come first. */
    record Waiting() implements Progress {}

    /** It is being made. */
    record Making(ReportStep step, int done, int of) implements Progress {}

    /**
     * It can be fetched.
     *
     * @param bytes how large it is
     */
    record Ready(long bytes) implements Progress {}

    /**
     * It was not made.
     *
     * @param code why, as the code of a problem
     */
    record Failed(String code) implements Progress {}

    String id() {
        return id;
    }

    ReportOrder order() {
        return order;
    }

    /** What its file is called for who fetches it. */
    String fileName() {
        return fileName;
    }

    Instant orderedAt() {
        return orderedAt;
    }

    Path file() {
        return file;
    }

    Progress progress() {
        return progress;
    }

    /**
     * It got further.
     *
     * @throws CancellationException if nobody waits for it any more
     */
    void now(Progress now) {
        if (cancelled) {
            throw new CancellationException();
        }
        progress = now;
    }

    /** It will not be made. */
    void failed(String code) {
        progress = new Failed(code);
    }

    /** Nobody waits for it any more. */
    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    boolean isUnfinished() {
        return progress instanceof Waiting || progress instanceof Making;
    }

    boolean isOf(ParticipantId who, AtelierId atelier) {
        return owner.equals(who) && order.atelier().equals(atelier);
    }
}
