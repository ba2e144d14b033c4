package nl.wijkatelier.query.trace;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
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

    @Operation(summary = "What is known of a command: who gave it, from where, with what answer (facilitator, auditor, host key)")
    @Parameter(name = "command", in = ParameterIn.QUERY, description = "The id of the command; this or revision, one of them")
    @Parameter(name = "revision", in = ParameterIn.QUERY, description = "The revision of an event that came of it")
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
