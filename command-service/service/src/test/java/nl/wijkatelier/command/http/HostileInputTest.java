package nl.wijkatelier.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input gets a clear problem and changes nothing. */
class HostileInputTest extends HttpTest {
    private static final int REQUESTS = 4_000;

    @Test
    void whatever_is_sent_is_refused_and_changes_nothing() {
        long seed = Long.getLong("seed", 20_261_122);
        var workshop = Workshop.open(client());
        var elsewhere = Workshop.open(client());
        var hostile = new HostileInput(seed, client(), workshop, List.of(elsewhere.facilitator, Workshop.HOST_KEY, ""));
        var codes = client().get(workshop.path("/codes"), workshop.facilitator).text();
        long head = eventLog().head();

        var client = client();
        for (int i = 0; i < REQUESTS; i++) {
            var request = hostile.next();
            var reply = client.send(request);
            assertThat(reply.status())
                    .as("seed %d, request %d: %s answered %s", seed, i, request.build(), reply.text())
                    .isBetween(400, 499);
            assertThat(reply.isProblem())
                    .as("seed %d, request %d: %s answered %s", seed, i, request.build(), reply.text())
                    .isTrue();
        }

        assertThat(eventLog().head()).isEqualTo(head);
        assertThat(client.get(workshop.path("/codes"), workshop.facilitator).text()).isEqualTo(codes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{",
                "POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: -5\r\n\r\n{}",
                "POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9999999999\r\n\r\n{}",
                "GET /api/codes/%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/codes/%00 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/codes/%C3%28 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/ateliers/a%2Fb/session HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/ateliers/..%2f..%2f/session HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/ateliers/a;b=c/session HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/codes/ABC HTTP/1.1\r\nHost: x\r\nAccept: nonsense\r\n\r\n",
                "GET /api/codes/ABC HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\n\r\n",
                "GET /api/ateliers/a/session HTTP/1.1\r\nHost: x\r\nCookie: wijkatelier-session=\"\u0001;;==\r\n\r\n",
                "POST /api/ateliers/a/codes/x/renew HTTP/1.1\r\nHost: x\r\nOrigin: ::not a uri::\r\nContent-Length: 0\r\n\r\n",
                "NONSENSE\r\n\r\n"
            })
    void a_request_that_is_hardly_one_is_refused(String request) throws IOException {
        try (var socket = new Socket("localhost", port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();

            byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 400".length());

            assertThat(new String(start, StandardCharsets.ISO_8859_1)).matches("HTTP/1\\.1 4\\d\\d");
        }
    }
}
