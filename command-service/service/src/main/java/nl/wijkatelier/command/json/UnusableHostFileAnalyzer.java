package nl.wijkatelier.command.json;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the service does not start, in place of a hundred lines of how that came to light. */
final class UnusableHostFileAnalyzer extends AbstractFailureAnalyzer<UnusableHostFile> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, UnusableHostFile unusable) {
        return new FailureAnalysis(
                unusable.getMessage(),
                "Correct the file, or leave the option out to use what ships with the product.",
                unusable);
    }
}
