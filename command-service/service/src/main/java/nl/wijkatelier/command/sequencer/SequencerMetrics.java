package nl.wijkatelier.command.sequencer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;

/** What the sequencer counts. */
final class SequencerMetrics {
    private final DistributionSummary groups;
    private final Counter recorded;
    private final Counter refused;
    private final Counter failed;

    SequencerMetrics(MeterRegistry registry) {
        groups = DistributionSummary.builder("wijkatelier.commands.group")
                .description("Messages that were answered together, in one append")
                .register(registry);
        recorded = outcome(registry, "recorded");
        refused = outcome(registry, "refused");
        failed = outcome(registry, "failed");
    }

    private static Counter outcome(MeterRegistry registry, String outcome) {
        return Counter.builder("wijkatelier.commands")
                .description("Commands by what became of them; what failed is counted in units")
                .tag("outcome", outcome)
                .register(registry);
    }

    void answered(List<Answer> answers) {
        groups.record(answers.size());
        answers.forEach(this::count);
    }

    private void count(Answer answer) {
        switch (answer) {
            case Answer.OfUnit unit -> unit.outcomes().forEach(this::count);
            case Answer.Failed _ -> failed.increment();
            case Answer.OfRole _ -> {}
        }
    }

    private void count(Outcome outcome) {
        switch (outcome) {
            case Outcome.Recorded _ -> recorded.increment();
            case Outcome.Refused _, Outcome.ImportNotAllowed _, Outcome.NothingDone _ -> refused.increment();
        }
    }
}
