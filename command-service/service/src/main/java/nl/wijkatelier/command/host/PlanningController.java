package nl.wijkatelier.command.host;

import io.swagger.v3.oas.annotations.Operation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.atelier.PlanAtelier;
import nl.wijkatelier.contract.blueprint.Inheritance;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Planning ateliers over HTTP. */
@RestController
class PlanningController {
    private final Planning planning;

    PlanningController(Planning planning) {
        this.planning = planning;
    }

    @Operation(summary = "Plans an atelier (host key), from a blueprint if one is sent along, and answers with the code of its facilitator")
    @PostMapping(path = "/api/ateliers", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Planned plan(Host host, @RequestBody PlanRequest request) {
        var code = planning.plan(new PlanAtelier(
                request.name(), request.municipality(), request.neighbourhood(), request.inheritance(), null));
        return new Planned(code.atelier(), code.code());
    }

    /** What is planned. */
    record PlanRequest(
            Title name, Title municipality, @Nullable Title neighbourhood, @Nullable Inheritance inheritance) {}

    /** What came of it. */
    record Planned(AtelierId atelierId, String facilitatorCode) {}
}
