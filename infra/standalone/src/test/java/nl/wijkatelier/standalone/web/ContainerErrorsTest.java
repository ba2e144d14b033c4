package nl.wijkatelier.standalone.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Locale;
import nl.wijkatelier.standalone.process.ProductProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that the web server takes for none get an answer of ours, which says nothing of what they are served by. */
class ContainerErrorsTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static ProductProcess product;

    @BeforeAll
    static void start(@TempDir Path data) {
        product = ProductProcess.standalone(data, "--wijkatelier.example=false").start();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/atelier/x/decisions/%00", "/%00", "/atelier/%2e%2e/%2f"})
    void somebody_with_a_browser_gets_the_page_of_the_product(String address) throws Exception {
        var answer = send(request(address, BROWSER).GET());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body()).isEqualTo(send(request("/", BROWSER).GET()).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/problem+json"})
    void a_program_gets_a_problem(String accepted) throws Exception {
        assertProblem(send(request("/api/ateliers/%00/state", accepted).GET()), 400, "malformed-request");
    }

    @Test
    void what_is_sent_to_no_address_gets_a_problem() throws Exception {
        assertProblem(send(request("/atelier/%00", BROWSER).POST(BodyPublishers.ofString("x"))), 400, "malformed-request");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.body().toLowerCase(Locale.ROOT)).doesNotContain("tomcat", "apache", "spring");
    }

    private static HttpRequest.Builder request(String address, String accepted) {
        return HttpRequest.newBuilder(URI.create(product.address() + address)).header("Accept", accepted);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
