package nl.wijkatelier.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.eventstore.access.Bearer;
import nl.wijkatelier.eventstore.access.HostKey;
import nl.wijkatelier.query.access.Sessions;
import nl.wijkatelier.query.access.Visits;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.readmodel.ReadModels;
import nl.wijkatelier.query.visibility.Audience;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServletServerHttpRequest;

/**
 * Knows who asks by their session token. A token is only given to who has joined: so somebody of whom the read models
 * have not heard yet may read, and only who has left may not.
 */
public final class SessionViewers implements Viewers {
    private final Sessions sessions;
    private final HostKey hostKey;
    private final ReadModels readModels;
    private final Visits visits;

    /** Those who have a token of this installation. */
    public SessionViewers(Sessions sessions, HostKey hostKey, ReadModels readModels, Visits visits) {
        this.sessions = sessions;
        this.hostKey = hostKey;
        this.readModels = readModels;
        this.visits = visits;
    }

    @Override
    public Audience viewer(HttpServletRequest request, AtelierId atelier) {
        var asked = new ServletServerHttpRequest(request);
        if (!sessions.isPresented(asked)) {
            throw ReadProblem.sessionMissing();
        }
        var session = sessions.of(asked, atelier).orElseThrow(ReadProblem::sessionInvalid);
        var participant = participant(atelier, session.participant());
        requirePresent(participant);
        role(participant).ifPresent(role -> visits.by(session, role));
        return Audience.of(session.participant());
    }

    @Override
    public Optional<Role> role(AtelierId atelier, Audience audience) {
        return audience instanceof Audience.Person(var participant)
                ? role(participant(atelier, participant))
                : Optional.empty();
    }

    @Override
    public boolean isHost(HttpServletRequest request) {
        return bearer(request).filter(hostKey::matches).isPresent();
    }

    @Override
    public void requireHost(HttpServletRequest request) {
        if (!hostKey.matches(bearer(request).orElseThrow(ReadProblem::hostKeyMissing))) {
            throw ReadProblem.notAllowed("This takes the host key.");
        }
    }

    private static void requirePresent(Optional<Item> participant) {
        if (participant.map(item -> item.text("leftAt")).isPresent()) {
            throw ReadProblem.notAllowed("You have left this atelier.");
        }
    }

    private static Optional<Role> role(Optional<Item> participant) {
        return participant.map(item -> item.text("role")).map(Role::valueOf);
    }

    private Optional<Item> participant(AtelierId atelier, ParticipantId participant) {
        try (var reading = readModels.read()) {
            return reading.items(atelier, ItemKind.PARTICIPANT, List.of(participant.value())).stream().findFirst();
        }
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        return Bearer.in(request.getHeader(HttpHeaders.AUTHORIZATION));
    }
}
