package nl.wijkatelier.command.commands;

import io.swagger.v3.oas.annotations.Operation;
import nl.wijkatelier.command.access.Member;
import nl.wijkatelier.command.problem.ProblemException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where commands come in. */
@RestController
@RequestMapping(path = "/api/ateliers/{atelierId}/commands", produces = MediaType.APPLICATION_JSON_VALUE)
class CommandController {
    private final CommandDesk desk;

    CommandController(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Does one thing in the atelier; answers once it is on disk")
    @PostMapping
    CommandResult one(Member sender, @RequestBody CommandRequest request) {
        var result = desk.take(sender, request);
        if (result.problem() != null) {
            throw new ProblemException(result.problem());
        }
        return result;
    }

    @Operation(
            summary = "Does many things in one unit of work; those that are refused leave no trace, and where the batch says that it "
                    + "is all or nothing, neither do the others")
    @PostMapping("/batch")
    BatchResult batch(Member sender, @RequestBody BatchRequest request) {
        return desk.take(sender, request.read());
    }
}
