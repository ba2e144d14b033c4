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

    /**
     * Lets who runs the installation pass.
     *
     * @throws ReadProblem if it is somebody else
     */
    void requireHost(HttpServletRequest request);
}
