package nl.wijkatelier.command.sequencer;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.atelier.AtelierId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what waited in the mailbox of an atelier: together in one append, or one by one if that fails. */
final class AtelierSequencer {
    private static final Logger LOG = LoggerFactory.getLogger(AtelierSequencer.class);
    private static final int ATTEMPTS = 3;

    private final LoadedAteliers ateliers;
    private final GuardedEventLog log;
    private final SnapshotTaker snapshots;
    private final SequencerMetrics metrics;
    private final Clock clock;

    AtelierSequencer(
            LoadedAteliers ateliers,
            GuardedEventLog log,
            SnapshotTaker snapshots,
            SequencerMetrics metrics,
            Clock clock) {
        this.ateliers = ateliers;
        this.log = log;
        this.snapshots = snapshots;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** One answer per message, in their order; what they say is on disk. */
    List<Answer> answer(AtelierId atelier, List<? extends AtelierMessage> messages) {
        List<Answer> answers;
        try {
            answers = together(atelier, messages, false);
        } catch (RuntimeException e) {
            LOG.info("A group of {} for atelier {} is tried again one by one: {}", messages.size(), atelier, e.toString());
            answers = oneByOne(atelier, messages);
        }
        metrics.answered(answers);
        return answers;
    }

    private List<Answer> together(AtelierId atelier, List<? extends AtelierMessage> messages, boolean suspicious) {
        try {
            var loaded = ateliers.get(atelier);
            // The store keeps milliseconds: what is evolved now must be what is read back later.
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var work = new GroupWork(loaded, log, now, suspicious);
            List<Answer> answers = messages.stream().map(work::answer).toList();
            work.commit();
            ateliers.keep(atelier, loaded);
            snapshots.consider(atelier, loaded);
            return answers;
        } catch (Throwable e) {
            ateliers.discard(atelier);
            throw e;
        }
    }

    private List<Answer> oneByOne(AtelierId atelier, List<? extends AtelierMessage> messages) {
        var answers = new ArrayList<Answer>();
        for (var message : messages) {
            answers.add(isStoreDown(answers) ? answers.getLast() : alone(atelier, message));
        }
        return answers;
    }

    /** One failure may be about one command; after two in a row nobody waits for the others to fail as well. */
    private static boolean isStoreDown(List<Answer> answers) {
        return answers.size() >= 2
                && answers.subList(answers.size() - 2, answers.size()).stream()
                        .allMatch(answer -> answer instanceof Answer.Failed(StoreUnavailable _));
    }

    private Answer alone(AtelierId atelier, AtelierMessage message) {
        RuntimeException last = new IllegalStateException("never tried");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return together(atelier, List.of(message), true).getFirst();
            } catch (Conflict e) {
                last = new StoreUnavailable("Another process writes to this atelier", e);
            } catch (RuntimeException e) {
                LOG.error("A message for atelier {} failed", atelier, e);
                return new Answer.Failed(e);
            }
        }
        LOG.error("A message for atelier {} kept coming second", atelier, last);
        return new Answer.Failed(last);
    }
}
