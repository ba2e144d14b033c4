package nl.wijkatelier.command.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.wijkatelier.command.problem.Problem;
import nl.wijkatelier.command.problem.ProblemCode;
import nl.wijkatelier.command.problem.ProblemWriter;
import nl.wijkatelier.eventstore.access.AllowedOrigins;

/** Keeps pages of other sites from acting with the cookie of a visitor. */
final class OriginGate extends HttpFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final AllowedOrigins allowed;

    OriginGate(AllowedOrigins allowed) {
        this.allowed = allowed;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isSafe(request) || allowed.admit(request.getHeader("Origin"), request.getHeader("Host"))) {
            chain.doFilter(request, response);
        } else {
            ProblemWriter.write(Problem.of(ProblemCode.ORIGIN_NOT_ALLOWED), response);
        }
    }

    /** A socket is asked for with a GET, and then does everything. */
    private static boolean isSafe(HttpServletRequest request) {
        return SAFE.contains(request.getMethod()) && !"websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }
}
