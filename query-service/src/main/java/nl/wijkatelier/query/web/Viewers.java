package nl.wijkatelier.query.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.visibility.Audience;

/** Knows who asks. */
public interface Viewers {
    /**
     * Who looks at an atelier.
     *
     * @throws ReadProblem unless they have a session there
     */
    Audience viewer(HttpServletRequest request, AtelierId atelier);

    /** Whether somebody leads an atelier or audits it: to them it can be told how its history is proved. */
    boolean mayAudit(AtelierId atelier, Audience audience);

    /** Whether it is who runs the installation that asks. */
    boolean isHost(HttpServletRequest request);

    /**
     * Lets who runs the installation pass.
     *
     * @throws ReadProblem if it is somebody else
     */
    void requireHost(HttpServletRequest request);
}
