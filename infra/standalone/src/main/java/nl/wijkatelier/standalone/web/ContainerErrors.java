package nl.wijkatelier.standalone.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.wijkatelier.command.problem.Problem;
import nl.wijkatelier.command.problem.ProblemCode;
import nl.wijkatelier.command.problem.ProblemWriter;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

/**
 * What the web server refuses by itself, before anything of ours comes in, such as an address that is none. Who looks at pages gets
 * ours, which tells of it in the language of the reader; a program gets a problem. Neither says what they are served by.
 */
final class ContainerErrors extends ErrorReportValve {
    private final Resource document;

    ContainerErrors(Resource document) {
        this.document = document;
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            SecurityHeaders.put(response);
            if (isForPages(request) && document.exists()) {
                writePage(response);
            } else {
                ProblemWriter.write(Problem.of(code(status)), response);
            }
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException("Whoever asked is gone", e);
        }
    }

    private void writePage(Response response) throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(document.getContentAsByteArray());
    }

    private static boolean isForPages(Request request) {
        String accepted = request.getHeader("Accept");
        return request.getMethod().equals("GET") && accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static ProblemCode code(int status) {
        if (status == HttpStatus.NOT_FOUND.value()) {
            return ProblemCode.NOT_FOUND;
        }
        return HttpStatusCode.valueOf(status).is4xxClientError() ? ProblemCode.MALFORMED_REQUEST : ProblemCode.INTERNAL_ERROR;
    }
}
