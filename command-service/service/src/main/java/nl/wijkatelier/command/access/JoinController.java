package nl.wijkatelier.command.access;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.wijkatelier.command.trace.SessionsOpened;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.eventstore.access.Session;
import nl.wijkatelier.eventstore.access.SessionTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** From a code to a session. */
@RestController
class JoinController {
    private final CodeDesk codes;
    private final AtelierNames names;
    private final Reception reception;
    private final SessionTokens tokens;
    private final SessionsOpened opened;
    private final Clock clock;

    JoinController(
            CodeDesk codes,
            AtelierNames names,
            Reception reception,
            SessionTokens tokens,
            SessionsOpened opened,
            Clock commandServiceClock) {
        this.codes = codes;
        this.names = names;
        this.reception = reception;
        this.tokens = tokens;
        this.opened = opened;
        this.clock = commandServiceClock;
    }

    @Operation(summary = "Where a code leads")
    @GetMapping(path = "/api/codes/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    CodeInfo code(@PathVariable String code, HttpServletRequest request) {
        var open = codes.take(code, request.getRemoteAddr());
        var planned = names.of(open.atelier());
        return planned == null
                ? new CodeInfo(open.atelier(), null, null, open.role())
                : new CodeInfo(open.atelier(), planned.name().value(), planned.municipality().value(), open.role());
    }

    @Operation(summary = "Joins an atelier by code, with a name and an organisation, and opens a session")
    @PostMapping(path = "/api/join", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Joined> join(@RequestBody JoinRequest join, HttpServletRequest request) {
        var details = new PersonalDetails(join.name(), join.organisation());
        var code = codes.take(join.code(), request.getRemoteAddr());
        var participant = reception.welcome(code, details);
        var issuedAt = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        opened.note(code.atelier(), participant, code.role(), issuedAt);
        String token = tokens.sign(new Session(code.atelier(), participant, issuedAt));
        return ResponseEntity.status(HttpStatus.CREATED)
                .header(HttpHeaders.SET_COOKIE, SessionCookie.holding(token, code.atelier(), request.isSecure()))
                .body(new Joined(code.atelier(), participant, code.role(), token));
    }

    /** Where a code leads. */
    record CodeInfo(AtelierId atelierId, @Nullable String atelier, @Nullable String municipality, Role role) {}

    /** Who wants to come in. */
    record JoinRequest(String code, String name, String organisation) {
        JoinRequest {
            InvalidValue.ifMissing("code", code);
        }

        /** Not the name, not the code: this may end up in a log. */
        @Override
        public String toString() {
            return "JoinRequest";
        }
    }

    /** Who came in; the token is for programs, browsers get it as a cookie. */
    record Joined(AtelierId atelierId, ParticipantId participantId, Role role, String token) {
        /** Not the token: this may end up in a log. */
        @Override
        public String toString() {
            return "Joined[" + atelierId + ", " + participantId + ", " + role + "]";
        }
    }
}
