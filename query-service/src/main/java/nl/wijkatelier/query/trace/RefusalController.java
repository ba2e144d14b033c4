package nl.wijkatelier.query.trace;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.eventstore.beside.RefusalStore;
import nl.wijkatelier.query.people.Names;
import nl.wijkatelier.query.web.AtelierRead;
import nl.wijkatelier.query.web.Reads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Refused commands over HTTP, for who leads an atelier, who audits it, and the host. */
@RestController
public final class RefusalController {
    private static final Set<String> PARAMETERS = Set.of("person", "code", "from", "to", "before", "beforeId", "limit");

    private final Reads reads;
    private final RefusalStore refusals;
    private final Names names;

    /** These refusals. */
    public RefusalController(Reads reads, RefusalStore refusals, Names names) {
        this.reads = reads;
        this.refusals = refusals;
        this.names = names;
    }

    @Operation(summary = "The refused commands that are still kept, newest first (facilitator, auditor, host key)")
    @Parameter(name = "person", in = ParameterIn.QUERY, description = "Of one person: their id")
    @Parameter(name = "code", in = ParameterIn.QUERY, description = "With this code of the problem")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "From this moment, in ISO 8601")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Up to and with this moment, in ISO 8601")
    @InPages
    @GetMapping("/api/ateliers/{id}/refusals")
    List<VisibleRefusal> refusals(@PathVariable String id, HttpServletRequest request) {
        var read = reads.openToAudit(id, request, PARAMETERS);
        var limit = Paging.limit(read.asked());
        var organisations = names.organisations(read.atelier());
        return refusals.newest(read.atelier(), sought(read), Paging.before(read.asked()), limit).stream()
                .map(refused -> VisibleRefusal.of(refused, read.audience(), organisations))
                .toList();
    }

    /** Who looks for one person must not find out by it who voted. */
    private static RefusalStore.Sought sought(AtelierRead read) {
        var asked = read.asked();
        var person = asked.id("person");
        return new RefusalStore.Sought(
                person.map(ParticipantId::new).orElse(null),
                asked.id("code").orElse(null),
                asked.moment("from").orElse(null),
                asked.moment("to").orElse(null),
                person.filter(id -> !read.audience().is(id)).isPresent() ? VisibleRefusal.SECRET : Set.of());
    }
}
