package nl.wijkatelier.command.blueprint;

import io.swagger.v3.oas.annotations.Operation;
import nl.wijkatelier.command.host.Host;
import nl.wijkatelier.contract.blueprint.Blueprint;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The template over HTTP. */
@RestController
class TemplateController {
    private final StandardTemplate template;

    TemplateController(StandardTemplate template) {
        this.template = template;
    }

    @Operation(summary = "The blueprint of a standard atelier (host key), with which a new one can begin")
    @GetMapping(path = "/api/host/template", produces = MediaType.APPLICATION_JSON_VALUE)
    Blueprint template(Host host) {
        return template.blueprint();
    }
}
