package nl.wijkatelier.command.blueprint;

import io.swagger.v3.oas.annotations.Operation;
import nl.wijkatelier.command.access.PeopleRegister;
import nl.wijkatelier.command.host.Host;
import nl.wijkatelier.command.past.Past;
import nl.wijkatelier.command.past.TakenAlong;
import nl.wijkatelier.command.problem.ProblemException;
import nl.wijkatelier.command.problem.RefusalProblems;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.blueprint.BlueprintIsEmpty;
import nl.wijkatelier.eventstore.access.NamesInText;
import nl.wijkatelier.eventstore.beside.AccessKind;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Blueprints of the past over HTTP: an atelier can begin with what another one was at any moment. */
@RestController
class MomentController {
    private final Past past;
    private final TakenAlong taken;
    private final PeopleRegister register;

    MomentController(Past past, TakenAlong taken, PeopleRegister register) {
        this.past = past;
        this.taken = taken;
        this.register = register;
    }

    @Operation(summary = "The blueprint of an atelier as it was at a revision (host key), with which a new one can begin")
    @GetMapping(
            path = "/api/host/ateliers/{atelierId}/moments/{revision}/blueprint",
            produces = MediaType.APPLICATION_JSON_VALUE)
    Blueprint blueprint(Host host, @PathVariable String atelierId, @PathVariable long revision) {
        var origin = new AtelierId(atelierId);
        var moment = past.moment(origin, revision);
        // Nobody of the atelier reads this one before it is used, as they do with what they publish.
        var names = new NamesInText(register.names(origin), register.organisations(origin));
        var blueprint = moment.atelier().drawUp(moment.planned().name(), names::in, past.present(origin));
        if (blueprint.carriesNothing()) {
            throw new ProblemException(RefusalProblems.of(new BlueprintIsEmpty()));
        }
        taken.record(origin, AccessKind.BLUEPRINT, revision);
        return blueprint;
    }
}
