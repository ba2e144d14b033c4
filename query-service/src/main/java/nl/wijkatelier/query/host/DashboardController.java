package nl.wijkatelier.query.host;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wijkatelier.query.web.Viewers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** All ateliers in short over HTTP, for who runs the installation. */
@RestController
public final class DashboardController {
    private final Viewers viewers;
    private final Dashboard dashboard;

    /** The dashboard, for who has the host key. */
    public DashboardController(Viewers viewers, Dashboard dashboard) {
        this.viewers = viewers;
        this.dashboard = dashboard;
    }

    @Operation(summary = "All ateliers in short, by name (host key)")
    @GetMapping("/api/host/dashboard")
    List<AtelierSummary> ateliers(HttpServletRequest request) {
        viewers.requireHost(request);
        return dashboard.ateliers();
    }
}
