package nl.wijkatelier.command.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import nl.wijkatelier.command.problem.Problem;
import nl.wijkatelier.command.problem.ProblemCode;
import nl.wijkatelier.command.problem.ProblemWriter;

/** Keeps pages of other sites from acting with the cookie of a visitor. */
final class OriginGate extends HttpFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Set<String> allowed;

    /**
     * @param allowed origins of other hosts that may act, such as {@code https://wijkatelier.example}
     */
    OriginGate(Set<String> allowed) {
        this.allowed = Set.copyOf(allowed);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String origin = request.getHeader("Origin");
        if (origin == null || isSafe(request) || isWelcome(origin, request)) {
            chain.doFilter(request, response);
        } else {
            ProblemWriter.write(Problem.of(ProblemCode.ORIGIN_NOT_ALLOWED), response);
        }
    }

    /** A socket is asked for with a GET, and then does everything. */
    private static boolean isSafe(HttpServletRequest request) {
        return SAFE.contains(request.getMethod()) && !"websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    private boolean isWelcome(String origin, HttpServletRequest request) {
        return allowed.contains(origin) || isSameHost(origin, request.getHeader("Host"));
    }

    private static boolean isSameHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
