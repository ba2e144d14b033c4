package nl.wijkatelier.query.host;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wijkatelier.query.readmodel.Progress;
import nl.wijkatelier.query.readmodel.ReadModels;
import nl.wijkatelier.query.readmodel.Standing;
import nl.wijkatelier.query.readmodel.Stop;
import nl.wijkatelier.query.web.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The read models over HTTP, for who runs the installation. */
@RestController
public final class ReadModelController {
    private final Viewers viewers;
    private final ReadModels readModels;

    /** The read models, for who has the host key. */
    public ReadModelController(Viewers viewers, ReadModels readModels) {
        this.viewers = viewers;
        this.readModels = readModels;
    }

    /**
     * How the read models are.
     *
     * @param stopped the ateliers that stand still
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Status(Progress.Build serving, Progress.@Nullable Build rebuild, List<Stopped> stopped) {}

    /** An atelier that stands still. */
    record Stopped(String atelier, long revision, @Nullable Stop stop) {
        static Stopped of(Standing standing) {
            return new Stopped(standing.atelier().value(), standing.revision(), standing.stop());
        }
    }

    @Operation(summary = "How far the read models are, and which ateliers stand still (host key)")
    @GetMapping("/api/host/read-models")
    Status status(HttpServletRequest request) {
        viewers.requireHost(request);
        return status();
    }

    @Operation(summary = "Builds the read models anew while they go on serving (host key)")
    @PostMapping("/api/host/read-models/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Status rebuild(HttpServletRequest request) {
        viewers.requireHost(request);
        readModels.rebuild();
        return status();
    }

    private Status status() {
        var progress = readModels.progress();
        return new Status(
                progress.serving(), progress.rebuild(), readModels.stopped().stream().map(Stopped::of).toList());
    }
}
