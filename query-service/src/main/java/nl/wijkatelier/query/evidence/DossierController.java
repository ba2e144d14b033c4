package nl.wijkatelier.query.evidence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import nl.wijkatelier.query.web.AtelierRead;
import nl.wijkatelier.query.web.ReadProblem;
import nl.wijkatelier.query.web.Reads;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The dossier over HTTP. The full edition holds what was written in silence and who gave each vote, so it is only for the
 * host, who has the database anyway: nobody else's browser gets what the server withholds from it.
 */
@RestController
public final class DossierController {
    private static final Duration SHORTLY = Duration.ofSeconds(10);

    private final Reads reads;
    private final Evidence evidence;
    private final Semaphore making = new Semaphore(1);

    /** Dossiers of this evidence. */
    public DossierController(Reads reads, Evidence evidence) {
        this.reads = reads;
        this.evidence = evidence;
    }

    /** All events up to a revision with what proves them, as one ZIP; of now, unless another is asked. */
    @GetMapping("/api/ateliers/{id}/evidence/dossier")
    void dossier(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var read = reads.openToHost(id, request, Set.of("revision"));
        var revision = read.asked().number("revision", 1, read.head()).orElse(read.head());
        if (!making.tryAcquire()) {
            throw ReadProblem.tooManyRequests("Another dossier is being made. Try again in a while.", SHORTLY);
        }
        try {
            send(read, revision, response);
        } finally {
            making.release();
        }
    }

    private void send(AtelierRead read, long revision, HttpServletResponse response) throws IOException {
        var plan = evidence.dossier(read.atelier(), revision);
        var name = "wijkatelier-" + read.atelier().value().replace(':', '-') + "-r" + revision + "-dossier.zip";
        response.setContentType("application/zip");
        response.setContentLengthLong(plan.size());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString());
        plan.write(response.getOutputStream());
    }
}
