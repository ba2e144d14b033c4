package nl.wijkatelier.command.access;

import java.time.Duration;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.access.SessionTokens;
import org.springframework.http.ResponseCookie;

/** The session as a browser keeps it: out of reach of scripts, one per atelier, sent to that atelier only. */
final class SessionCookie {
    /** An atelier has half-days months apart. */
    private static final Duration LIFE = Duration.ofDays(365);

    private SessionCookie() {}

    static String holding(String token, AtelierId atelier, boolean secure) {
        return cookie(token, atelier, secure, LIFE);
    }

    static String cleared(AtelierId atelier, boolean secure) {
        return cookie("", atelier, secure, Duration.ZERO);
    }

    private static String cookie(String value, AtelierId atelier, boolean secure, Duration life) {
        return ResponseCookie.from(SessionTokens.COOKIE, value)
                .path("/api/ateliers/" + atelier.value())
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .maxAge(life)
                .build()
                .toString();
    }
}
