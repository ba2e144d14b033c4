package nl.wijkatelier.command.copy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Duration;
import nl.wijkatelier.command.host.Host;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.atelier.AtelierId;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.WebAsyncTask;

/** Copying ateliers over HTTP. */
@RestController
class CopyController {
    /** No history takes as long; the web server's own half minute is short for a long one. */
    private static final long LONGEST_MILLIS = Duration.ofMinutes(10).toMillis();

    private final Copying copying;
    private final AsyncTaskExecutor unhurried;

    CopyController(Copying copying, AsyncTaskExecutor unhurriedCopying) {
        this.copying = copying;
        this.unhurried = unhurriedCopying;
    }

    @Operation(
            summary = "Begins an atelier as a full copy of another one as it was at a revision (host key), and answers with the code"
                    + " of its facilitator",
            description = "Refused with not-yet-shown while anything was still somebody's own then: a writing round, a vote, a"
                    + " round of scores, of places, of rows or of positions in silence.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Copied.class)))
    @PostMapping(
            path = "/api/host/ateliers/{atelierId}/moments/{revision}/copy",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    WebAsyncTask<Copied> copy(
            Host host, @PathVariable String atelierId, @PathVariable long revision, @RequestBody CopyRequest request) {
        return new WebAsyncTask<>(LONGEST_MILLIS, unhurried, () -> {
            var code = copying.copy(new AtelierId(atelierId), revision, request.name());
            return new Copied(code.atelier(), code.code());
        });
    }

    /** How the copy is called. */
    record CopyRequest(Title name) {
        CopyRequest {
            InvalidValue.ifMissing("name", name);
        }
    }

    /** What came of it. */
    record Copied(AtelierId atelierId, String facilitatorCode) {}
}
