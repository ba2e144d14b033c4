package nl.wijkatelier.eventstore.access;

import java.net.URI;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which pages may act with the cookie of a visitor: our own, and those of the origins that the host allows. */
public final class AllowedOrigins {
    private final Set<String> others;

    /**
     * Our own, and others.
     *
     * @param others such as {@code https://wijkatelier.example}
     */
    public AllowedOrigins(Collection<String> others) {
        this.others = Set.copyOf(others);
    }

    /**
     * Whether a request may be what it says. A program sends no origin; a page cannot leave it out.
     *
     * @param origin the {@code Origin} header, if there is one
     * @param host the {@code Host} header
     */
    public boolean admit(@Nullable String origin, @Nullable String host) {
        return origin == null || others.contains(origin) || isOwn(origin, host);
    }

    /** By host only: behind a proxy that ends TLS we do not know our own scheme. */
    private static boolean isOwn(String origin, @Nullable String host) {
        try {
            var authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
