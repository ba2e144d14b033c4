package nl.wijkatelier.query.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.contract.Identifier;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.eventstore.EventLog;
import nl.wijkatelier.query.readmodel.ReadModels;
import nl.wijkatelier.query.web.AtelierRead;
import nl.wijkatelier.query.web.ItemView;
import nl.wijkatelier.query.web.Parameters;
import nl.wijkatelier.query.web.ReadProblem;
import nl.wijkatelier.query.web.Viewers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Decisions over HTTP. */
@RestController
public final class DecisionController {
    private final Viewers viewers;
    private final EventLog log;
    private final ReadModels readModels;
    private final Dossiers dossiers;

    /** The decisions, for whoever has a session. */
    public DecisionController(Viewers viewers, EventLog log, ReadModels readModels, Dossiers dossiers) {
        this.viewers = viewers;
        this.log = log;
        this.readModels = readModels;
        this.dossiers = dossiers;
    }

    /** All decisions as they stand. */
    @GetMapping("/api/ateliers/{id}/decisions")
    List<Map<String, Object>> decisions(@PathVariable String id, HttpServletRequest request) {
        var read = AtelierRead.of(id, request, viewers, log);
        Parameters.of(request, Set.of());
        try (var reading = readModels.read()) {
            return ItemView.of("decisionId", reading.items(read.atelier(), ItemKind.DECISION), read.audience());
        }
    }

    /** One decision with everything that led to it. */
    @GetMapping("/api/ateliers/{id}/decisions/{decisionId}")
    Dossier decision(@PathVariable String id, @PathVariable String decisionId, HttpServletRequest request) {
        var read = AtelierRead.of(id, request, viewers, log);
        Parameters.of(request, Set.of());
        requireIdentifier(decisionId);
        return dossiers.of(read, decisionId).orElseThrow(() -> ReadProblem.unknown("decision"));
    }

    private static void requireIdentifier(String decisionId) {
        try {
            Identifier.require("decisionId", decisionId);
        } catch (InvalidValue e) {
            throw ReadProblem.unknown("decision");
        }
    }
}
