package nl.wijkatelier.eventstore.container;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the web server refuses by itself, before anything of ours comes in, such as an address that is none, is answered with a problem
 * as a service would give it (RFC 9457). It does not say what it is served by.
 */
public class ContainerProblems extends ErrorReportValve {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Has the web server answer so, within the valve that Spring Boot adds, which would otherwise be the first to report. */
    public WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> customizer() {
        return server -> server.addContextCustomizers(context -> {
            ((StandardHost) context.getParent()).setErrorReportValveClass(getClass().getName());
            context.getParent().getPipeline().addValve(this);
        });
    }

    @Override
    protected final void report(Request request, Response response, Throwable failure) {
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            answer(request, response);
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException("Whoever asked is gone", e);
        }
    }

    /** Writes the answer. */
    protected void answer(Request request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (response.getStatus() == HttpStatus.NOT_FOUND.value()) {
            write(response, HttpStatus.NOT_FOUND, "not-found", "Not found", "There is nothing here.");
        } else if (HttpStatusCode.valueOf(response.getStatus()).is4xxClientError()) {
            write(
                    response,
                    HttpStatus.BAD_REQUEST,
                    "malformed-request",
                    "Malformed request",
                    "The request is not as documented at /v3/api-docs.");
        } else {
            write(
                    response,
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "internal-error",
                    "Internal error",
                    "Something went wrong here. Sending the same again is safe.");
        }
    }

    private static void write(HttpServletResponse response, HttpStatus status, String code, String title, String detail)
            throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:wijkatelier:problem:" + code);
        problem.put("title", title);
        problem.put("status", status.value());
        problem.put("detail", detail);
        problem.put("code", code);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsBytes(problem));
    }
}
