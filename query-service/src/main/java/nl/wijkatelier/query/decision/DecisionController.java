package nl.wijkatelier.query.decision;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.Identifier;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.web.ReadProblem;
import nl.wijkatelier.query.web.Reads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Decisions over HTTP. */
@RestController
public final class DecisionController {
    private final Reads reads;
    private final DecisionTrails trails;

    /** The decisions, for whoever has a session. */
    public DecisionController(Reads reads, DecisionTrails trails) {
        this.reads = reads;
        this.trails = trails;
    }

    @Operation(summary = "All decisions as they stand")
    @GetMapping("/api/ateliers/{id}/decisions")
    List<Map<String, Object>> decisions(@PathVariable String id, HttpServletRequest request) {
        var read = reads.open(id, request);
        return reads.views(read, ItemKind.DECISION, "decisionId");
    }

    @Operation(summary = "One decision with all that happened to it")
    @GetMapping("/api/ateliers/{id}/decisions/{decisionId}")
    DecisionTrail decision(@PathVariable String id, @PathVariable String decisionId, HttpServletRequest request) {
        var read = reads.open(id, request);
        requireIdentifier(decisionId);
        return trails.of(read, decisionId).orElseThrow(() -> ReadProblem.unknown("decision"));
    }

    private static void requireIdentifier(String decisionId) {
        try {
            Identifier.require("decisionId", decisionId);
        } catch (InvalidValue e) {
            throw ReadProblem.unknown("decision");
        }
    }
}
