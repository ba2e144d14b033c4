package nl.wijkatelier.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkatelier.eventstore.openapi.OpenApiConfiguration;
import nl.wijkatelier.query.RandomHistory;
import nl.wijkatelier.query.ServedReads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service describes all that can be read of it, with the parameters that it takes and no others. */
@Import(OpenApiConfiguration.class)
class ReadsInOpenApiTest extends ServedReads {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final Pattern KNOWN =
            Pattern.compile("is not known here; (?:known are (?<names>[\\w, ]+)|there are no parameters)");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    /** An endpoint of the API. */
    private record Endpoint(String method, String path) {}

    @BeforeEach
    void something_happened() {
        if (log.head() == 0) {
            log.append(RandomHistory.of(1, 50).events());
        }
    }

    @Test
    void every_endpoint_is_described_with_its_placeholders_its_form_and_its_problems() throws Exception {
        var description = description();

        assertThat(description.path("openapi").asString()).startsWith("3.1");
        for (var endpoint : endpointsOfTheApi()) {
            var operation = operation(description, endpoint);
            assertThat(operation.path("summary").asString("")).as("%s", endpoint).isNotEmpty();
            assertThat(operation.path("responses").has("default")).as("%s", endpoint).isTrue();
            assertThat(names(operation, "path"))
                    .as("%s", endpoint)
                    .hasSize((int) PLACEHOLDER.matcher(endpoint.path()).results().count());
            var answersInSomeForm = !operation.path("responses").has("204");
            assertThat(forms(operation)).as("%s", endpoint).hasSize(answersInSomeForm ? 1 : 0).doesNotContain("*/*");
        }
    }

    @Test
    void what_can_be_asked_is_described_and_nothing_else() throws Exception {
        var description = description();
        var taken = new TreeMap<String, Set<String>>();
        var described = new TreeMap<String, Set<String>>();

        for (var endpoint : endpointsOfTheApi()) {
            if (endpoint.method().equals("GET") && endpoint.path().contains("{id}")) {
                taken.put(endpoint.path(), taken(endpoint.path()));
                described.put(endpoint.path(), names(operation(description, endpoint), "query"));
            }
        }

        assertThat(taken).hasSizeGreaterThan(20);
        assertThat(described).isEqualTo(taken);
    }

    /** By what is said to somebody who asks for something else. */
    private Set<String> taken(String path) throws IOException, InterruptedException {
        var somewhere = PLACEHOLDER.matcher(path.replace("{id}", "a1")).replaceAll("x1");
        var answer = http.send(
                request(somewhere + "?unheardOf=1").header("Authorization", bearer("a1", "p1")).build(),
                HttpResponse.BodyHandlers.ofString());
        var told = KNOWN.matcher(answer.body());
        assertThat(told.find()).as("%s: %s", path, answer.body()).isTrue();
        return told.group("names") == null ? Set.of() : Set.of(told.group("names").split(", "));
    }

    private JsonNode description() throws IOException, InterruptedException {
        var answer = http.send(request("/v3/api-docs").build(), HttpResponse.BodyHandlers.ofString());
        return JsonMapper.shared().readTree(answer.body());
    }

    private static JsonNode operation(JsonNode description, Endpoint endpoint) {
        return description.path("paths").path(endpoint.path()).path(endpoint.method().toLowerCase());
    }

    private static Set<String> names(JsonNode operation, String in) {
        return operation.path("parameters").valueStream()
                .filter(parameter -> parameter.path("in").asString().equals(in))
                .map(parameter -> parameter.path("name").asString())
                .collect(Collectors.toSet());
    }

    /** The media types of what comes back when all is well. */
    private static List<String> forms(JsonNode operation) {
        return operation.path("responses").propertyStream()
                .filter(answer -> !answer.getKey().equals("default"))
                .flatMap(answer -> answer.getValue().path("content").propertyNames().stream())
                .toList();
    }

    private List<Endpoint> endpointsOfTheApi() {
        var all = new ArrayList<Endpoint>();
        endpoints.getHandlerMethods().keySet().forEach(mapping -> mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/"))
                .forEach(path -> mapping.getMethodsCondition().getMethods()
                        .forEach(method -> all.add(new Endpoint(method.name(), path)))));
        assertThat(all).hasSizeGreaterThan(20);
        return all;
    }
}
