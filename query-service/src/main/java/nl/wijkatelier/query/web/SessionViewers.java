package nl.wijkatelier.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.eventstore.access.HostKey;
import nl.wijkatelier.eventstore.access.Session;
import nl.wijkatelier.query.access.Sessions;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.readmodel.ReadModels;
import nl.wijkatelier.query.visibility.Audience;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.util.WebUtils;

/**
 * Knows who asks by their session token. A token is only given to who has joined: so somebody of whom the read models
 * have not heard yet may read, and only who has left may not.
 */
public final class SessionViewers implements Viewers {
    private static final String COOKIE = "wijkatelier-session";
    private static final String BEARER = "Bearer ";

    private static final Set<String> AUDITING = Set.of(Role.FACILITATOR.name(), Role.AUDITOR.name());

    private final Sessions sessions;
    private final HostKey hostKey;
    private final ReadModels readModels;

    /** Those who have a token of this installation. */
    public SessionViewers(Sessions sessions, HostKey hostKey, ReadModels readModels) {
        this.sessions = sessions;
        this.hostKey = hostKey;
        this.readModels = readModels;
    }

    @Override
    public Audience viewer(HttpServletRequest request, AtelierId atelier) {
        if (presentsNothing(request)) {
            throw ReadProblem.sessionMissing();
        }
        var session = sessions.of(new ServletServerHttpRequest(request), atelier)
                .orElseThrow(ReadProblem::sessionInvalid);
        requirePresent(session);
        return Audience.of(session.participant());
    }

    /** By their role in the read models: whom those have not heard of yet has none. */
    @Override
    public boolean mayAudit(AtelierId atelier, Audience audience) {
        return audience instanceof Audience.Person(var participant)
                && participant(atelier, participant).stream().anyMatch(item -> AUDITING.contains(String.valueOf(item.text("role"))));
    }

    @Override
    public boolean isHost(HttpServletRequest request) {
        return bearer(request).filter(hostKey::matches).isPresent();
    }

    @Override
    public void requireHost(HttpServletRequest request) {
        if (!hostKey.matches(bearer(request).orElseThrow(ReadProblem::sessionMissing))) {
            throw ReadProblem.notAllowed("This takes the host key.");
        }
    }

    private void requirePresent(Session session) {
        if (participant(session.atelier(), session.participant()).stream().anyMatch(item -> item.text("leftAt") != null)) {
            throw ReadProblem.notAllowed("You have left this atelier.");
        }
    }

    private List<Item> participant(AtelierId atelier, ParticipantId participant) {
        try (var reading = readModels.read()) {
            return reading.items(atelier, ItemKind.PARTICIPANT, List.of(participant.value()));
        }
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()));
    }

    private static boolean presentsNothing(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null && WebUtils.getCookie(request, COOKIE) == null;
    }
}
