package nl.wijkatelier.command.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkatelier.command.json.StrictJson;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem where Spring MVC has not come in yet. */
public final class ProblemWriter {
    private static final JsonMapper JSON = StrictJson.mapper();

    private ProblemWriter() {}

    /** Ends the request with this problem. */
    public static void write(Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType("application/problem+json");
        response.getOutputStream().write(JSON.writeValueAsBytes(problem));
    }
}
