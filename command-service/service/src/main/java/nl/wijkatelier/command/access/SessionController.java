package nl.wijkatelier.command.access;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own session. */
@RestController
@RequestMapping("/api/ateliers/{atelierId}/session")
class SessionController {
    private final Doorkeeper doorkeeper;
    private final PeopleRegister people;

    SessionController(Doorkeeper doorkeeper, PeopleRegister people) {
        this.doorkeeper = doorkeeper;
        this.people = people;
    }

    @Operation(summary = "Who one is here")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    SessionInfo session(Member member) {
        var role = doorkeeper.role(member);
        var details = people.details(member.atelier(), member.participant());
        return new SessionInfo(
                member.atelier(),
                member.participant(),
                role,
                details.map(PersonalDetails::name).orElse(null),
                details.map(PersonalDetails::organisation).orElse(null));
    }

    @Operation(summary = "Clears the session cookie; one stays a participant")
    @DeleteMapping
    ResponseEntity<Void> clear(@PathVariable String atelierId, HttpServletRequest request) {
        String cookie = SessionCookie.cleared(new AtelierId(atelierId), request.isSecure());
        return ResponseEntity.noContent().header(HttpHeaders.SET_COOKIE, cookie).build();
    }

    /** Who one is here. */
    record SessionInfo(
            AtelierId atelierId,
            ParticipantId participantId,
            Role role,
            @Nullable String name,
            @Nullable String organisation) {
        /** Not the name: this may end up in a log. */
        @Override
        public String toString() {
            return "SessionInfo[" + atelierId + ", " + participantId + "]";
        }
    }
}
