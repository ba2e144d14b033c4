package nl.wijkatelier.eventstore.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the service does not start, in place of a hundred lines of how that came to light. */
final class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, CannotStart reason) {
        return new FailureAnalysis(reason.getMessage(), reason.remedy(), reason);
    }
}
