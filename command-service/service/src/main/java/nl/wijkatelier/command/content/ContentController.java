package nl.wijkatelier.command.content;

import io.swagger.v3.oas.annotations.Operation;
import nl.wijkatelier.command.access.Member;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lists that an atelier can begin with, over HTTP. */
@RestController
class ContentController {
    private final ContentInForce inForce;

    ContentController(ContentInForce inForce) {
        this.inForce = inForce;
    }

    @Operation(summary = "The step plan, legal checklist, role scales, criteria and model of the quick scan that an atelier can take over now")
    @GetMapping(path = "/api/ateliers/{atelierId}/content", produces = MediaType.APPLICATION_JSON_VALUE)
    Content content(Member member) {
        return inForce.content();
    }
}
