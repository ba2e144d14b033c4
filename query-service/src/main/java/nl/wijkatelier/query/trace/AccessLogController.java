package nl.wijkatelier.query.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.eventstore.beside.Access;
import nl.wijkatelier.eventstore.beside.AccessKind;
import nl.wijkatelier.eventstore.beside.AccessLog;
import nl.wijkatelier.query.people.Names;
import nl.wijkatelier.query.web.Parameters;
import nl.wijkatelier.query.web.ReadProblem;
import nl.wijkatelier.query.web.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who looked, over HTTP, for who leads an atelier and the host. */
@RestController
public final class AccessLogController {
    private static final Set<String> PARAMETERS = Set.of("kind", "before", "beforeId", "limit");

    private final Reads reads;
    private final AccessLog log;
    private final Names names;

    /** This log; what people are called comes from the register when it is asked. */
    public AccessLogController(Reads reads, AccessLog log, Names names) {
        this.reads = reads;
        this.log = log;
        this.names = names;
    }

    /**
     * Somebody got to see the atelier.
     *
     * @param by who; null for the host
     * @param role the role that they had then; null for the host, or if it is not known
     * @param organisation for whom they are here; null when the register does not know it, or not any more
     * @param subject what was fetched; null if nothing was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Seen(
            String id,
            AccessKind kind,
            Instant at,
            @Nullable String by,
            @Nullable Role role,
            @Nullable String organisation,
            @Nullable String subject) {
        static Seen of(Access access, Map<String, String> organisations) {
            var by = access.participant() == null ? null : access.participant().value();
            return new Seen(
                    access.id(),
                    access.kind(),
                    access.at(),
                    by,
                    access.role(),
                    by == null ? null : organisations.get(by),
                    access.subject());
        }
    }

    @Operation(summary = "Who looked and when, newest first (facilitator, host key)")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "In one way, such as DOSSIER; in all unless told")
    @InPages
    @GetMapping("/api/ateliers/{id}/access-log")
    List<Seen> accesses(@PathVariable String id, HttpServletRequest request) {
        var read = reads.openToLead(id, request, PARAMETERS);
        var limit = Paging.limit(read.asked());
        var organisations = names.organisations(read.atelier());
        return log.newest(read.atelier(), kind(read.asked()), Paging.before(read.asked()), limit).stream()
                .map(access -> Seen.of(access, organisations))
                .toList();
    }

    private static @Nullable AccessKind kind(Parameters asked) {
        return asked.text("kind")
                .map(word -> Arrays.stream(AccessKind.values())
                        .filter(kind -> kind.name().equals(word))
                        .findFirst()
                        .orElseThrow(() -> ReadProblem.invalidParameter("kind", "must be one of " + Arrays.toString(AccessKind.values()))))
                .orElse(null);
    }
}
