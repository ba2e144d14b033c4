package nl.wijkatelier.standalone.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.wijkatelier.eventstore.container.ContainerProblems;
import org.apache.catalina.connector.Request;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;

/**
 * What the web server refuses by itself, where it serves pages too: who looks at pages gets ours, which tells of it in the language of
 * the reader; a program gets a problem.
 */
final class ContainerErrors extends ContainerProblems {
    private final Resource document;

    ContainerErrors(Resource document) {
        this.document = document;
    }

    @Override
    protected void answer(Request request, HttpServletResponse response) throws IOException {
        SecurityHeaders.put(response);
        if (isForPages(request) && document.exists()) {
            writePage(response);
        } else {
            super.answer(request, response);
        }
    }

    private void writePage(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(document.getContentAsByteArray());
    }

    private static boolean isForPages(Request request) {
        String accepted = request.getHeader("Accept");
        return request.getMethod().equals("GET") && accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
