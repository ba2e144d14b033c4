package nl.wijkatelier.command.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import nl.wijkatelier.eventstore.access.Bearer;
import nl.wijkatelier.eventstore.access.SessionTokens;
import org.springframework.http.HttpHeaders;

/** Finds what a request shows to be let in. */
public final class Credentials {
    private Credentials() {}

    /** What a program sends. */
    public static Optional<String> bearer(HttpServletRequest request) {
        return Bearer.in(request.getHeader(HttpHeaders.AUTHORIZATION));
    }

    /** The session token, from a program or from a browser. */
    static Optional<String> session(HttpServletRequest request) {
        return bearer(request).or(() -> cookie(request));
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(SessionTokens.COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }
}
