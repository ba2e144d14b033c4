package nl.wijkatelier.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.access.HostKey;
import nl.wijkatelier.eventstore.access.Session;
import nl.wijkatelier.query.access.Sessions;
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

    @Override
    public void requireHost(HttpServletRequest request) {
        if (!hostKey.matches(bearer(request).orElseThrow(ReadProblem::sessionMissing))) {
            throw ReadProblem.notAllowed("This takes the host key.");
        }
    }

    private void requirePresent(Session session) {
        try (var reading = readModels.read()) {
            var participant = session.participant();
            if (reading.items(session.atelier(), ItemKind.PARTICIPANT, List.of(participant.value())).stream()
                    .anyMatch(item -> item.text("leftAt") != null)) {
                throw ReadProblem.notAllowed("You have left this atelier.");
            }
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
