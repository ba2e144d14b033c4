package nl.wijkatelier.command.retention;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import nl.wijkatelier.command.access.Member;
import nl.wijkatelier.command.trace.TraceProperties;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For how long it is kept what is not in the events, over HTTP: whoever it is about may know. */
@RestController
class RetentionController {
    private final TraceProperties terms;

    RetentionController(TraceProperties terms) {
        this.terms = terms;
    }

    /**
     * The terms that the host set, in whole days: what is old is taken away once a day.
     *
     * @param refusals of commands that were refused
     * @param accessLog of who looked
     */
    record KeptForDays(long refusals, long accessLog) {
        static KeptForDays of(TraceProperties terms) {
            return new KeptForDays(days(terms.refusals().keptFor()), days(terms.accessLog().keptFor()));
        }

        /** A day that has begun counts: nothing is said to go sooner than it does. */
        private static long days(Duration term) {
            return term.plusDays(1).minusNanos(1).toDays();
        }
    }

    @Operation(summary = "For how many days it is kept what was refused and who looked")
    @GetMapping(path = "/api/ateliers/{atelierId}/kept-for-days", produces = MediaType.APPLICATION_JSON_VALUE)
    KeptForDays keptForDays(Member member) {
        return KeptForDays.of(terms);
    }
}
