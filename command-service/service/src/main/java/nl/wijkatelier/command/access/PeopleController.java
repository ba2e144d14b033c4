package nl.wijkatelier.command.access;

import io.swagger.v3.oas.annotations.Operation;
import nl.wijkatelier.contract.people.ParticipantId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Registers what people are called that an import brings in, for facilitators. */
@RestController
class PeopleController {
    private final PeopleRegister people;

    PeopleController(PeopleRegister people) {
        this.people = people;
    }

    @Operation(summary = "Registers the name and organisation of somebody (facilitator)")
    @PutMapping("/api/ateliers/{atelierId}/people/{participantId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void register(Facilitator facilitator, @PathVariable String participantId, @RequestBody PersonalDetails details) {
        people.register(facilitator.atelier(), new ParticipantId(participantId), details);
    }
}
