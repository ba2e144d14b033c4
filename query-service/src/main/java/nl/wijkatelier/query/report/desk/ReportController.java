package nl.wijkatelier.query.report.desk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.eventstore.access.AllowedOrigins;
import nl.wijkatelier.eventstore.beside.AccessKind;
import nl.wijkatelier.query.report.source.Snapshots;
import nl.wijkatelier.query.report.wording.Wording;
import nl.wijkatelier.query.report.writing.ReportOrder;
import nl.wijkatelier.query.visibility.Audience;
import nl.wijkatelier.query.web.AtelierRead;
import nl.wijkatelier.query.web.Downloads;
import nl.wijkatelier.query.web.ReadProblem;
import nl.wijkatelier.query.web.ReadProblems;
import nl.wijkatelier.query.web.Reads;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reports over HTTP: order one, see how far it is, fetch it. Only who ordered a report can see it. */
@RestController
public final class ReportController {
    private static final Set<String> CONTENTS = Set.of("language", "readers");

    private final Reads reads;
    private final AllowedOrigins origins;
    private final Snapshots snapshots;
    private final ReportDesk desk;
    private final Downloads downloads;

    /** Reports, for whoever has a session. */
    public ReportController(Reads reads, AllowedOrigins origins, Snapshots snapshots, ReportDesk desk, Downloads downloads) {
        this.reads = reads;
        this.origins = origins;
        this.snapshots = snapshots;
        this.desk = desk;
        this.downloads = downloads;
    }

    @Operation(summary = "What a report would hold now")
    @Parameter(name = "language", in = ParameterIn.QUERY, description = "nl or en; nl unless told")
    @Parameter(name = "readers", in = ParameterIn.QUERY, description = "For whom it is: atelier, organisations or public; organisations unless told")
    @GetMapping("/api/ateliers/{id}/report-contents")
    ReportContents contents(@PathVariable String id, HttpServletRequest request) {
        var read = reads.open(id, request, CONTENTS);
        var language = ReportRequest.language(read.asked().text("language").orElse(null));
        var readers = ReportRequest.readers(read.asked().text("readers").orElse(null));
        return ReportContents.of(snapshots.at(read.atelier(), read.head(), readers, language), new Wording(language));
    }

    @Operation(summary = "Orders a report of the atelier as it is now; only who ordered it can see it")
    @ApiResponse(responseCode = "202", useReturnTypeSchema = true)
    @PostMapping("/api/ateliers/{id}/reports")
    ResponseEntity<ReportStatus> order(
            @PathVariable String id, @RequestBody ReportRequest wanted, HttpServletRequest request) {
        admit(request);
        var read = reads.open(id, request);
        var order = wanted.order(read);
        var title = snapshots.shown(title(read), read.atelier(), order.readers(), order.language());
        var job = desk.order(reader(read), order, ReportFileName.of(title, order));
        return ResponseEntity.accepted()
                .location(URI.create("/api/ateliers/" + read.atelier() + "/reports/" + job.id()))
                .body(ReportStatus.of(job));
    }

    /** What changes something here is only asked for by our own pages. */
    private void admit(HttpServletRequest request) {
        if (!origins.admit(request.getHeader(HttpHeaders.ORIGIN), request.getHeader(HttpHeaders.HOST))) {
            throw ReadProblem.originNotAllowed();
        }
    }

    /** By the read models, for the whole state need not be folded for it; of an atelier that they do not have yet, its id. */
    private String title(AtelierRead read) {
        return reads.items(read, ItemKind.ATELIER).stream()
                .map(atelier -> String.valueOf(atelier.text("name")))
                .findFirst()
                .orElse(read.atelier().value());
    }

    @Operation(summary = "How far a report is")
    @GetMapping("/api/ateliers/{id}/reports/{reportId}")
    ResponseEntity<ReportStatus> status(
            @PathVariable String id, @PathVariable String reportId, HttpServletRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(ReportStatus.of(job(reads.open(id, request), reportId)));
    }

    @Operation(summary = "Stops a report that is being made, or throws away one that is there")
    @ApiResponse(responseCode = "204")
    @DeleteMapping("/api/ateliers/{id}/reports/{reportId}")
    ResponseEntity<Void> cancel(@PathVariable String id, @PathVariable String reportId, HttpServletRequest request) {
        admit(request);
        desk.cancel(job(reads.open(id, request), reportId));
        return ResponseEntity.noContent().build();
    }

    @Operation(summary = "The report itself")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream"))
    @GetMapping("/api/ateliers/{id}/reports/{reportId}/file")
    ResponseEntity<Resource> file(@PathVariable String id, @PathVariable String reportId, HttpServletRequest request) {
        var read = reads.open(id, request);
        var job = job(read, reportId);
        if (!(job.progress() instanceof ReportJob.Ready)) {
            throw ReadProblem.notReady("report");
        }
        downloads.record(read, AccessKind.REPORT, subject(job.order()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(job.order().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(job.fileName(), StandardCharsets.UTF_8).build().toString())
                .body(new FileSystemResource(job.file()));
    }

    /** A body that is no JSON, or not of this form; told as every other problem. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformed(HttpMessageNotReadableException unreadable) {
        return new ReadProblems().problem(ReadProblem.malformedRequest());
    }

    /** Which report, in words that are the same for ever. */
    private static String subject(ReportOrder order) {
        return order.format().word() + " " + order.readers().name().toLowerCase(Locale.ROOT) + " r" + order.revision();
    }

    private ReportJob job(AtelierRead read, String reportId) {
        return desk.find(reportId, reader(read), read.atelier()).orElseThrow(() -> ReadProblem.unknown("report"));
    }

    private static ParticipantId reader(AtelierRead read) {
        if (read.audience() instanceof Audience.Person(var participant)) {
            return participant;
        }
        throw ReadProblem.sessionMissing();
    }
}
