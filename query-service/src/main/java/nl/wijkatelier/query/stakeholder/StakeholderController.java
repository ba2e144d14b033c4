package nl.wijkatelier.query.stakeholder;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.web.Reads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The stakeholders over HTTP. */
@RestController
public final class StakeholderController {
    private final Reads reads;

    /** The stakeholders, for whoever has a session. */
    public StakeholderController(Reads reads) {
        this.reads = reads;
    }

    @Operation(summary = "All stakeholders with their place on the map")
    @GetMapping("/api/ateliers/{id}/stakeholders")
    List<Map<String, Object>> stakeholders(@PathVariable String id, HttpServletRequest request) {
        return reads.views(reads.open(id, request), ItemKind.STAKEHOLDER, "stakeholderId");
    }
}
