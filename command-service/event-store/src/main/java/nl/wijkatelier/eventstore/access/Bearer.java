package nl.wijkatelier.eventstore.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a program presents in the header {@code Authorization}, as RFC 6750 has it: a session token, or the host key. */
public final class Bearer {
    private static final String SCHEME = "Bearer ";

    private Bearer() {}

    /** What this header presents, if it does; the name of a scheme is the same in capitals and without. */
    public static Optional<String> in(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
