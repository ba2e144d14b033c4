package nl.wijkatelier.query.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import nl.wijkatelier.eventstore.beside.AccessKind;
import nl.wijkatelier.evidence.note.NoteKey;
import nl.wijkatelier.query.web.Downloads;
import nl.wijkatelier.query.web.Reads;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Checkpoints and proofs over HTTP, for who leads an atelier, who audits it, and the host; the keys for everybody. */
@RestController
public final class EvidenceController {
    private static final MediaType STAMP = MediaType.parseMediaType("application/timestamp-reply");
    private static final MediaType NOTE = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final Reads reads;
    private final Evidence evidence;
    private final TimeStamps timeStamps;
    private final Downloads downloads;

    /** This evidence. */
    public EvidenceController(Reads reads, Evidence evidence, TimeStamps timeStamps, Downloads downloads) {
        this.reads = reads;
        this.evidence = evidence;
        this.timeStamps = timeStamps;
        this.downloads = downloads;
    }

    /**
     * The public keys of a log, each in one line as C2SP signed-note has it; the first is the current one.
     *
     * @param origin the name of the log, with which its checkpoints begin
     * @param timeStamps whether an authority stamps checkpoints
     */
    record Keys(String origin, List<String> keys, boolean timeStamps) {}

    private Keys told(List<NoteKey> keys) {
        return new Keys(keys.getFirst().name(), keys.stream().map(NoteKey::line).toList(), timeStamps.areGiven());
    }

    @Operation(summary = "The public keys of this installation; no secret")
    @GetMapping("/api/evidence-keys")
    Keys keys() {
        return told(evidence.keys());
    }

    @Operation(summary = "The public keys with which the checkpoints of an atelier are verified (facilitator, auditor, host key)")
    @GetMapping("/api/ateliers/{id}/evidence/keys")
    Keys keys(@PathVariable String id, HttpServletRequest request) {
        return told(evidence.keys(reads.openToAudit(id, request, Set.of()).atelier()));
    }

    @Operation(summary = "The signed checkpoint at a revision (facilitator, auditor, host key)")
    @Parameter(name = "revision", in = ParameterIn.QUERY, description = "At this revision; the last unless told")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/plain"))
    @GetMapping("/api/ateliers/{id}/evidence/checkpoint")
    ResponseEntity<String> checkpoint(@PathVariable String id, HttpServletRequest request) {
        var read = reads.openToAudit(id, request, Set.of("revision"));
        var revision = read.asked().number("revision", 1, read.head()).orElse(read.head());
        downloads.record(read, AccessKind.CHECKPOINT, "r" + revision);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(NOTE)
                .body(evidence.checkpoint(read.atelier(), revision).toString());
    }

    @Operation(summary = "A time stamp (RFC 3161) on the signed checkpoint at a revision (facilitator, auditor, host key)")
    @Parameter(name = "revision", in = ParameterIn.QUERY, description = "At this revision; the last unless told")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/timestamp-reply"))
    @GetMapping("/api/ateliers/{id}/evidence/time-stamp")
    ResponseEntity<byte[]> timeStamp(@PathVariable String id, HttpServletRequest request) {
        var read = reads.openToAudit(id, request, Set.of("revision"));
        var revision = read.asked().number("revision", 1, read.head()).orElse(read.head());
        var stamp = timeStamps.on(read.atelier(), revision);
        downloads.record(read, AccessKind.CHECKPOINT, "r" + revision);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).contentType(STAMP).body(stamp);
    }

    @Operation(
            summary = "The moments at which there is a checkpoint without being asked for: closed "
                    + "half-days and decisions (facilitator, auditor, host key)")
    @GetMapping("/api/ateliers/{id}/evidence/milestones")
    List<Milestone> milestones(@PathVariable String id, HttpServletRequest request) {
        var read = reads.openToAudit(id, request, Set.of());
        return evidence.milestones(read.atelier(), read.head());
    }

    @Operation(summary = "The proof that the event of a revision is among the first events (facilitator, auditor, host key)")
    @Parameter(name = "revision", in = ParameterIn.QUERY, description = "The revision of the event; the last unless told")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "Among so many events; all unless told")
    @GetMapping("/api/ateliers/{id}/evidence/inclusion")
    InclusionProof inclusion(@PathVariable String id, HttpServletRequest request) {
        var read = reads.openToAudit(id, request, Set.of("revision", "size"));
        var size = read.asked().number("size", 1, read.head()).orElse(read.head());
        var revision = read.asked().number("revision", 1, size).orElse(size);
        return evidence.inclusion(read.atelier(), revision, size);
    }

    @Operation(
            summary = "The proof that the history up to one revision is the beginning of "
                    + "that up to another (facilitator, auditor, host key)")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Up to this revision")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "And up to this one; the last unless told")
    @GetMapping("/api/ateliers/{id}/evidence/consistency")
    ConsistencyProof consistency(@PathVariable String id, HttpServletRequest request) {
        var read = reads.openToAudit(id, request, Set.of("from", "to"));
        var to = read.asked().number("to", 1, read.head()).orElse(read.head());
        var from = read.asked().number("from", 1, to).orElse(to);
        return evidence.consistency(read.atelier(), from, to);
    }
}
