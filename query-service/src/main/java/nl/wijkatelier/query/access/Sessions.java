package nl.wijkatelier.query.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.access.Bearer;
import nl.wijkatelier.eventstore.access.Session;
import nl.wijkatelier.eventstore.access.SessionTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** Finds the session of a request: in its cookie, as a bearer token, or, for sockets that can send neither, in the query. */
public final class Sessions {
    private static final String COOKIE = SessionTokens.COOKIE + "=";

    private final SessionTokens tokens;

    /** Sessions that were signed with these tokens. */
    public Sessions(SessionTokens tokens) {
        this.tokens = tokens;
    }

    /** The session of a request in an atelier; empty when there is none, or none that holds there. */
    public Optional<Session> of(ServerHttpRequest request, AtelierId atelier) {
        var presented = new ArrayList<>(in(request.getHeaders()));
        var query = UriComponentsBuilder.fromUri(request.getURI()).build().getQueryParams();
        presented.addAll(query.getOrDefault("token", List.of()));
        return presented.stream()
                .flatMap(token -> verified(token).stream())
                .filter(session -> session.atelier().equals(atelier))
                .findFirst();
    }

    /** Whether a request presents anything as its session, whatever it is worth. */
    public boolean isPresented(ServerHttpRequest request) {
        return !in(request.getHeaders()).isEmpty();
    }

    private static List<String> in(HttpHeaders headers) {
        var tokens = new ArrayList<String>();
        Bearer.in(headers.getFirst(HttpHeaders.AUTHORIZATION)).ifPresent(tokens::add);
        for (var header : headers.getOrDefault(HttpHeaders.COOKIE, List.of())) {
            for (var pair : header.split(";")) {
                cookie(pair.strip()).ifPresent(tokens::add);
            }
        }
        return tokens;
    }

    private static Optional<String> cookie(String pair) {
        return Optional.of(pair)
                .filter(text -> text.startsWith(COOKIE))
                .map(text -> text.substring(COOKIE.length()));
    }

    /** A token that is signed but not readable is no session either. */
    private Optional<Session> verified(String token) {
        try {
            return tokens.verify(token);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
