package nl.wijkatelier.command.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** Finds what a request shows to be let in. */
public final class Credentials {
    private static final String SCHEME = "Bearer ";

    private Credentials() {}

    /** What a program sends. */
    public static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    /** The session token, from a program or from a browser. */
    static Optional<String> session(HttpServletRequest request) {
        return bearer(request).or(() -> cookie(request));
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(SessionCookie.NAME))
                .map(Cookie::getValue)
                .findFirst();
    }
}
