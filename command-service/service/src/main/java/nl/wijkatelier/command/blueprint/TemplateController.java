package nl.wijkatelier.command.blueprint;

import io.swagger.v3.oas.annotations.Operation;
import nl.wijkatelier.command.host.Host;
import nl.wijkatelier.command.programme.WorkFormsInForce;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The templates over HTTP. */
@RestController
class TemplateController {
    private final TemplatesInForce templates;
    private final WorkFormsInForce workForms;

    TemplateController(TemplatesInForce templates, WorkFormsInForce workForms) {
        this.templates = templates;
        this.workForms = workForms;
    }

    @Operation(summary = "The blueprints with which a new atelier can begin that has no predecessor (host key)")
    @GetMapping(path = "/api/host/templates", produces = MediaType.APPLICATION_JSON_VALUE)
    Templates templates(Host host) {
        var offered = templates.templates();
        return new Templates(
                offered,
                workForms.namedIn(offered.stream().map(AtelierTemplate::blueprint).toList()));
    }
}
