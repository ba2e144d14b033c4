package nl.wijkatelier.query.access;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which pages may use our cookies: our own, and those of the origins that the host allows. */
public final class Origins {
    private final List<String> allowed;

    /** Besides the own pages, pages of these origins. */
    public Origins(List<String> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    /**
     * Whether a request may be what it says. A program sends no origin; a page cannot leave it out.
     *
     * @param origin the {@code Origin} header, if there is one
     * @param host the {@code Host} header
     */
    public boolean admits(@Nullable String origin, @Nullable String host) {
        return origin == null || allowed.contains(origin) || isOwn(origin, host);
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
