package nl.wijkatelier.query.journal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.query.web.Ndjson;
import nl.wijkatelier.query.web.Reads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The journal over HTTP. */
@RestController
public final class JournalController {
    private static final long MOST = 1_000;
    private static final long USUAL = 100;
    private static final Set<String> PARAMETERS = Stream.concat(
                    JournalFilter.PARAMETERS.stream(), Stream.of("after", "before", "limit"))
            .collect(Collectors.toUnmodifiableSet());

    private final Reads reads;
    private final Journal journal;

    /** The journal, for whoever has a session. */
    public JournalController(Reads reads, Journal journal) {
        this.reads = reads;
        this.journal = journal;
    }

    @Operation(summary = "The journal, one entry per line: newest first, or oldest first where after is told")
    @SoughtInJournal
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "Oldest first, from the revision after this one")
    @Parameter(name = "before", in = ParameterIn.QUERY, description = "Before this revision")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most so many: 1 to 1000, 100 unless told")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/x-ndjson"))
    @GetMapping("/api/ateliers/{id}/journal")
    void journal(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var read = reads.open(id, request, PARAMETERS);
        var asked = read.asked();
        var filter = JournalFilter.of(asked);
        var after = asked.number("after", 0, Long.MAX_VALUE);
        var before = asked.number("before", 0, Long.MAX_VALUE).orElse(Long.MAX_VALUE);
        var limit = asked.number("limit", 1, MOST).orElse(USUAL);
        Ndjson.send(response, json -> {
            Consumer<VisibleEntry> write = entry -> entry.writeTo(json);
            after.ifPresentOrElse(
                    revision -> journal.after(
                            read.atelier(), read.audience(), filter, revision, before, limit, write),
                    () -> journal.before(read.atelier(), read.audience(), filter, before, limit, write));
        });
    }

    @Operation(summary = "Where all entries are that are found: what a player stops at")
    @SoughtInJournal
    @GetMapping("/api/ateliers/{id}/journal/revisions")
    FoundRevisions revisions(@PathVariable String id, HttpServletRequest request) {
        var read = reads.open(id, request, JournalFilter.PARAMETERS);
        return journal.revisions(read.atelier(), read.audience(), JournalFilter.of(read.asked()));
    }
}
