package nl.wijkatelier.query.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.wijkatelier.eventstore.beside.AccessKind;
import nl.wijkatelier.evidence.dossier.Edition;
import nl.wijkatelier.evidence.dossier.ZipPlan;
import nl.wijkatelier.query.web.AtelierRead;
import nl.wijkatelier.query.web.Downloads;
import nl.wijkatelier.query.web.ReadProblem;
import nl.wijkatelier.query.web.Reads;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The dossier over HTTP, in three editions. The full one holds what was written in silence and who gave each vote, so it is only
 * for the host, who has the database anyway: nobody else's browser gets what the server withholds from it. The others are for who
 * leads or audits.
 */
@RestController
public final class DossierController {
    private static final Set<String> ASKED = Set.of("revision", "edition");
    /** Says of a dossier, as its README.txt does, whether there is a time stamp in it and why not: {@link nl.wijkatelier.evidence.dossier.Stamping}. */
    private static final String STAMPING = "Wijkatelier-Time-Stamp";
    private static final Duration SHORTLY = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Reads reads;
    private final DossierMaker maker;
    private final TimeStamps timeStamps;
    private final Downloads downloads;
    private final Semaphore making = new Semaphore(1);

    /** Dossiers that are made so. */
    public DossierController(Reads reads, DossierMaker maker, TimeStamps timeStamps, Downloads downloads) {
        this.reads = reads;
        this.maker = maker;
        this.timeStamps = timeStamps;
        this.downloads = downloads;
    }

    @Operation(
            summary = "All events up to a revision with what proves them, as one ZIP "
                    + "(facilitator, auditor; the full edition host key)")
    @Parameter(name = "revision", in = ParameterIn.QUERY, description = "Up to and with this revision; the last unless told")
    @Parameter(name = "edition", in = ParameterIn.QUERY, description = "full, internal or public; full unless told")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/zip"))
    @GetMapping("/api/ateliers/{id}/evidence/dossier")
    void dossier(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var read = reads.openToAudit(id, request, ASKED);
        var edition = edition(read);
        if (edition == Edition.FULL && !reads.isHost(request)) {
            throw ReadProblem.notAllowed(
                    "The full edition is for the host alone, for it holds what was written in silence. Ask for edition=internal or edition=public.");
        }
        var revision = read.asked().number("revision", 1, read.head()).orElse(read.head());
        // Before it is one's turn: an authority that does not answer keeps nobody else waiting.
        var stamp = timeStamps.forDossier(read.atelier(), revision);
        var plan = made(read, revision, edition, stamp);
        downloads.record(read, AccessKind.DOSSIER, edition.word() + " r" + revision);
        response.setHeader(STAMPING, stamp.stamping().name());
        send(read, revision, edition, plan, response);
    }

    /** One at a time: it takes seconds, and a workshop may be going on. */
    private ZipPlan made(AtelierRead read, long revision, Edition edition, StampForDossier stamp) {
        if (!isTurn()) {
            throw ReadProblem.tooManyRequests("Another dossier is being made. Try again in a while.", SHORTLY);
        }
        try {
            return maker.dossier(read.atelier(), revision, edition, stamp);
        } finally {
            making.release();
        }
    }

    private boolean isTurn() {
        try {
            return making.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Edition edition(AtelierRead read) {
        var word = read.asked().text("edition").orElse(Edition.FULL.word());
        return Stream.of(Edition.values())
                .filter(edition -> edition.word().equals(word))
                .findFirst()
                .orElseThrow(() -> ReadProblem.invalidParameter("edition", "must be full, internal or public"));
    }

    private static void send(AtelierRead read, long revision, Edition edition, ZipPlan plan, HttpServletResponse response)
            throws IOException {
        var name = "wijkatelier-" + read.atelier().value().replace(':', '-') + "-r" + revision + "-dossier-" + edition.word() + ".zip";
        response.setContentType("application/zip");
        response.setContentLengthLong(plan.size());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString());
        plan.write(response.getOutputStream());
    }
}
