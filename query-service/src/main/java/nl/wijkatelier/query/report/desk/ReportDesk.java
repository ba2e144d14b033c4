package nl.wijkatelier.query.report.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.report.writing.ReportMaker;
import nl.wijkatelier.query.report.writing.ReportOrder;
import nl.wijkatelier.query.report.writing.TableMissing;
import nl.wijkatelier.query.web.ReadProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes orders for reports, has them made one after the other at low priority, so that a workshop that is going on does not
 * notice, and keeps them for a while. What it keeps is of this process: another one does not know of it.
 */
public final class ReportDesk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReportDesk.class);
    private static final Duration SHORTLY = Duration.ofSeconds(5);
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final Making making;
    private final ReportProperties properties;
    private final Clock clock;
    private final Cache<String, ReportJob> jobs;
    private final ThreadPoolExecutor makers;

    /** Makes a report. */
    public interface Making {
        /**
         * Writes what is ordered.
         *
         * @param steps is told how far it is
         */
        void make(ReportOrder order, ReportMaker.Steps steps, OutputStream out) throws IOException;
    }

    /** A desk for reports that are made so. */
    public ReportDesk(Making making, ReportProperties properties, Clock clock) {
        this.making = making;
        this.properties = properties;
        this.clock = clock;
        this.jobs = Caffeine.newBuilder()
                .expireAfterWrite(properties.keep())
                .scheduler(Scheduler.systemScheduler())
                .<String, ReportJob>removalListener((id, job, cause) -> delete(job))
                .build();
        this.makers = new ThreadPoolExecutor(
                properties.atOnce(),
                properties.atOnce(),
                IDLE.toSeconds(),
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(properties.waiting()),
                Thread.ofPlatform().name("report-", 0).daemon().priority(Thread.MIN_PRIORITY).factory());
        makers.allowCoreThreadTimeOut(true);
    }

    /**
     * Takes an order.
     *
     * @param fileName what its file is to be called
     * @throws ReadProblem if this person has one under way, has ordered too many, or too many others wait
     */
    synchronized ReportJob order(ParticipantId owner, ReportOrder order, String fileName) {
        var own = jobs.asMap().values().stream().filter(job -> job.isOf(owner, order.atelier())).toList();
        if (own.stream().anyMatch(ReportJob::isUnfinished)) {
            throw ReadProblem.tooManyRequests("Your previous report is still being made.", SHORTLY);
        }
        if (own.size() >= properties.each()) {
            throw ReadProblem.tooManyRequests("You have ordered many reports. Wait a while.", untilOneIsGone(own));
        }
        var job = new ReportJob(UUID.randomUUID().toString(), owner, order, fileName, clock.instant(), file());
        jobs.put(job.id(), job);
        try {
            makers.execute(new Turn(this, job));
        } catch (RejectedExecutionException e) {
            jobs.invalidate(job.id());
            throw ReadProblem.tooManyRequests("Many reports are being made. Try again in a while.", SHORTLY);
        }
        return job;
    }

    /** A report in its turn; so that one that nobody waits for any more gives up its place. */
    private record Turn(ReportDesk desk, ReportJob job) implements Runnable {
        @Override
        public void run() {
            desk.make(job);
        }
    }

    /** Stops a report that is waited for, and forgets it. Of one that is being made, the making ends at its next step. */
    void cancel(ReportJob job) {
        job.cancel();
        makers.remove(new Turn(this, job));
        jobs.invalidate(job.id());
    }

    /** A report that somebody ordered, if it is still kept. */
    Optional<ReportJob> find(String id, ParticipantId owner, AtelierId atelier) {
        return Optional.ofNullable(jobs.getIfPresent(id)).filter(job -> job.isOf(owner, atelier));
    }

    private void make(ReportJob job) {
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(job.file()))) {
                making.make(job.order(), (step, done, of) -> job.now(new ReportJob.Making(step, done, of)), out);
            }
            job.now(new ReportJob.Ready(Files.size(job.file())));
        } catch (TableMissing e) {
            job.failed("table-unknown");
        } catch (ReadProblem problem) {
            job.failed(problem.code());
        } catch (IOException | RuntimeException | Error e) {
            if (!makers.isShutdown() && !job.isCancelled()) {
                LOG.error("A report as {} of atelier {} failed", job.order().format(), job.order().atelier(), e);
            }
            job.failed("report-failed");
        }
        if (job.isCancelled()) {
            // Again: what was written meanwhile, where a file that is open cannot be deleted.
            delete(job);
        }
    }

    private Duration untilOneIsGone(List<ReportJob> own) {
        Instant first = own.stream().map(ReportJob::orderedAt).min(Comparator.naturalOrder()).orElseThrow();
        var left = Duration.between(clock.instant(), first.plus(properties.keep()));
        return left.compareTo(SHORTLY) > 0 ? left : SHORTLY;
    }

    /** Only this process's user can read it. */
    private static Path file() {
        try {
            return Files.createTempFile("wijkatelier-report-", ".tmp");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(ReportJob job) {
        try {
            Files.deleteIfExists(job.file());
        } catch (IOException e) {
            LOG.warn("A report that is no longer kept could not be deleted: {}", job.file(), e);
        }
    }

    /** Stops, and deletes all that it keeps. */
    @Override
    public void close() {
        makers.shutdownNow();
        jobs.asMap().values().forEach(ReportDesk::delete);
        jobs.invalidateAll();
    }
}
