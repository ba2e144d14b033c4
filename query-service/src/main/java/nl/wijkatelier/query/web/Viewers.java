package nl.wijkatelier.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.query.visibility.Audience;

/** Knows who asks. */
public interface Viewers {
    /**
     * Who looks at an atelier.
     *
     * @throws ReadProblem unless they have a session there
     */
    Audience viewer(HttpServletRequest request, AtelierId atelier);

    /** The role that somebody has now; empty if none, or if it is not known yet. */
    Optional<Role> role(AtelierId atelier, Audience audience);

    /** Whether it is who runs the installation that asks. */
    boolean isHost(HttpServletRequest request);

    /**
     * Lets who runs the installation pass.
     *
     * @throws ReadProblem if it is somebody else
     */
    void requireHost(HttpServletRequest request);
}
