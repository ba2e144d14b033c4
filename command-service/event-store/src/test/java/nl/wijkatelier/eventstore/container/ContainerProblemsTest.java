package nl.wijkatelier.eventstore.container;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** A web server with nothing in it, for what it answers by itself. */
class ContainerProblemsTest {
    private static WebServer server;

    @BeforeAll
    static void start() {
        var factory = new TomcatServletWebServerFactory(0);
        new ContainerProblems().customizer().customize(factory);
        server = factory.getWebServer(context -> context.addServlet("failing", FailingServlet.class).addMapping("/failing"));
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/api/ateliers/%00/state", "/a/%2e%2e/%2f", "/{", "/%zz"})
    void an_address_that_is_none_gets_a_problem(String address) throws IOException {
        assertThat(answer("GET " + address + " HTTP/1.1"))
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: application/problem+json", "X-Content-Type-Options: nosniff")
                .contains("\"type\":\"urn:wijkatelier:problem:malformed-request\"", "\"status\":400", "\"code\":\"malformed-request\"");
    }

    @Test
    void what_is_no_request_gets_a_problem() throws IOException {
        assertThat(answer("GE\u0001T / HTTP/1.1")).startsWith("HTTP/1.1 400").contains("\"code\":\"malformed-request\"");
    }

    @Test
    void what_is_not_there_gets_a_problem() throws IOException {
        assertThat(answer("GET /nothing HTTP/1.1")).startsWith("HTTP/1.1 404").contains("\"code\":\"not-found\"");
    }

    @Test
    void what_fails_gets_a_problem_that_does_not_tell_why() throws IOException {
        assertThat(answer("GET /failing HTTP/1.1"))
                .startsWith("HTTP/1.1 500")
                .contains("\"code\":\"internal-error\"")
                .doesNotContain(FailingServlet.WHY);
    }

    /** As the server gives it to what is sent as it is. */
    private static String answer(String requestLine) throws IOException {
        try (var socket = new Socket("localhost", server.getPort())) {
            socket.getOutputStream().write((requestLine + "\r\nHost: x\r\nConnection: close\r\n\r\n").getBytes(US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContainIgnoringCase("<html");
            return answer;
        }
    }
}
