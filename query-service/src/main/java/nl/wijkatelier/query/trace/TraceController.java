package nl.wijkatelier.query.trace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.query.web.ReadProblem;
import nl.wijkatelier.query.web.Reads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The trace of a command over HTTP, for who leads an atelier, who audits it, and the host. */
@RestController
public final class TraceController {
    private static final Set<String> PARAMETERS = Set.of("command", "revision");

    private final Reads reads;
    private final Traces traces;

    /** These traces. */
    public TraceController(Reads reads, Traces traces) {
        this.reads = reads;
        this.traces = traces;
    }

    /** What is known of a command: of that with an id, or of that which the event at a revision came from. */
    @GetMapping("/api/ateliers/{id}/trace")
    Trace trace(@PathVariable String id, HttpServletRequest request) {
        var read = reads.openToAudit(id, request, PARAMETERS);
        var command = read.asked().id("command").map(CommandId::new);
        var revision = read.asked().number("revision", 1, read.head());
        if (command.isPresent() == revision.isPresent()) {
            throw ReadProblem.invalidParameter("command", "or revision must be there, one of them");
        }
        var found = command.isPresent()
                ? traces.of(read, command.orElseThrow())
                : traces.at(read, revision.orElseThrow());
        return found.orElseThrow(() -> ReadProblem.unknown("command"));
    }
}
