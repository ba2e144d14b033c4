package nl.wijkatelier.command.programme;

import io.swagger.v3.oas.annotations.Operation;
import nl.wijkatelier.command.access.Member;
import nl.wijkatelier.contract.programme.WorkFormLibrary;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The library of working methods over HTTP. */
@RestController
class WorkFormsController {
    private final WorkFormsInForce inForce;

    WorkFormsController(WorkFormsInForce inForce) {
        this.inForce = inForce;
    }

    @Operation(summary = "The library of working methods that can be planned now")
    @GetMapping(path = "/api/ateliers/{atelierId}/work-forms", produces = MediaType.APPLICATION_JSON_VALUE)
    WorkFormLibrary workForms(Member member) {
        return inForce.library();
    }
}
