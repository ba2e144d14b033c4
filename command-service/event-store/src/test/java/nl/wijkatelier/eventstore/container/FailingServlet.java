package nl.wijkatelier.eventstore.container;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Something of ours that went wrong. */
public class FailingServlet extends HttpServlet {
    static final String WHY = "a secret of the inside";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        throw new IllegalStateException(WHY);
    }
}
