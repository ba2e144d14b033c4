package nl.wijkatelier.command.blueprint;

import io.swagger.v3.oas.annotations.Operation;
import nl.wijkatelier.atelier.Atelier;
import nl.wijkatelier.command.access.AtelierNames;
import nl.wijkatelier.command.host.Host;
import nl.wijkatelier.command.problem.ProblemCode;
import nl.wijkatelier.command.problem.ProblemException;
import nl.wijkatelier.command.problem.RefusalProblems;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.blueprint.BlueprintIsEmpty;
import nl.wijkatelier.eventstore.EventLog;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Blueprints of the past over HTTP: an atelier can begin with what another one was at any moment. */
@RestController
class MomentController {
    private final EventLog log;
    private final AtelierNames names;

    MomentController(EventLog log, AtelierNames names) {
        this.log = log;
        this.names = names;
    }

    @Operation(summary = "The blueprint of an atelier as it was at a revision (host key), with which a new one can begin")
    @GetMapping(
            path = "/api/host/ateliers/{atelierId}/moments/{revision}/blueprint",
            produces = MediaType.APPLICATION_JSON_VALUE)
    Blueprint blueprint(Host host, @PathVariable String atelierId, @PathVariable long revision) {
        var id = new AtelierId(atelierId);
        var planned = names.of(id);
        if (planned == null || revision < 1 || revision > log.revision(id)) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        var blueprint = at(id, revision).drawUp(planned.name());
        if (blueprint.carriesNothing()) {
            throw new ProblemException(RefusalProblems.of(new BlueprintIsEmpty()));
        }
        return blueprint;
    }

    /** A snapshot is of now, so the past is read from the first event on. */
    private Atelier at(AtelierId id, long revision) {
        var atelier = Atelier.unplanned(id);
        try (var events = log.read(id, 0)) {
            events.takeWhile(event -> event.revision() <= revision).forEach(atelier::evolve);
        }
        return atelier;
    }
}
