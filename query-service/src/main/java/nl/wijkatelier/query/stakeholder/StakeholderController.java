package nl.wijkatelier.query.stakeholder;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.eventstore.EventLog;
import nl.wijkatelier.query.readmodel.ReadModels;
import nl.wijkatelier.query.web.AtelierRead;
import nl.wijkatelier.query.web.ItemView;
import nl.wijkatelier.query.web.Parameters;
import nl.wijkatelier.query.web.Viewers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The stakeholders over HTTP. */
@RestController
public final class StakeholderController {
    private final Viewers viewers;
    private final EventLog log;
    private final ReadModels readModels;

    /** The stakeholders, for whoever has a session. */
    public StakeholderController(Viewers viewers, EventLog log, ReadModels readModels) {
        this.viewers = viewers;
        this.log = log;
        this.readModels = readModels;
    }

    /** All stakeholders with their place on the map. */
    @GetMapping("/api/ateliers/{id}/stakeholders")
    List<Map<String, Object>> stakeholders(@PathVariable String id, HttpServletRequest request) {
        var read = AtelierRead.of(id, request, viewers, log);
        Parameters.of(request, Set.of());
        try (var reading = readModels.read()) {
            return ItemView.of(
                    "stakeholderId", reading.items(read.atelier(), ItemKind.STAKEHOLDER), read.audience());
        }
    }
}
