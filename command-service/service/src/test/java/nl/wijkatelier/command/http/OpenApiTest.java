package nl.wijkatelier.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.command.openapi.AllCommands;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

class OpenApiTest extends HttpTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @Test
    void the_running_service_describes_itself_in_openapi_3_1() {
        assertThat(description().path("openapi").asString()).startsWith("3.1");
    }

    @Test
    void it_says_what_it_is_and_what_lets_one_in_where() {
        var description = description();

        assertThat(description.at("/info/title").asString("")).isEqualTo("Wijkatelier");
        assertThat(description.at("/components/securitySchemes").propertyNames())
                .containsExactlyInAnyOrder("session", "sessionCookie", "hostKey");
        description.path("paths").properties().forEach(path -> path.getValue().forEach(operation -> {
            var first = operation.at("/security/0").propertyNames().stream().findFirst().orElse("nothing");
            assertThat(first).as("%s", path.getKey()).isEqualTo(whatLetsIn(path.getKey()));
        }));
    }

    private static String whatLetsIn(String path) {
        if (path.startsWith("/api/ateliers/")) {
            return "session";
        }
        return path.startsWith("/api/host/") || path.equals("/api/ateliers") ? "hostKey" : "nothing";
    }

    @Test
    void every_endpoint_is_described_with_its_placeholders_and_problems() {
        var paths = description().path("paths");

        for (var endpoint : endpointsOfTheApi()) {
            var operation = paths.path(endpoint.getLast()).path(endpoint.getFirst().toLowerCase());
            assertThat(operation.isObject()).as("%s", endpoint).isTrue();
            assertThat(operation.path("summary").asString("")).as("%s", endpoint).isNotEmpty();
            assertThat(operation.path("responses").has("default")).as("%s", endpoint).isTrue();
            long placeholders = endpoint.getLast().chars().filter(character -> character == '{').count();
            assertThat(operation.path("parameters").size()).as("%s", endpoint).isEqualTo((int) placeholders);
        }
    }

    @Test
    void every_command_is_described_and_told_apart_by_its_type() {
        var schemas = description().path("components").path("schemas");
        var commands = schemas.path("AtelierCommand");

        assertThat(commands.path("discriminator").path("propertyName").asString()).isEqualTo("type");
        assertThat(commands.path("oneOf")).hasSize(AllCommands.names().size());
        for (var name : AllCommands.names()) {
            var schema = schemas.path(name);
            assertThat(commands.path("discriminator").path("mapping").path(name).asString("")).endsWith("/" + name);
            assertThat(schema.path("properties").path("type").path("const").asString("")).isEqualTo(name);
        }
        assertThat(schemas.path("AddNote").path("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("type", "noteId", "boardId", "text", "position", "colour");
        assertThat(schemas.path("AddNote").path("properties").path("noteId").path("type").asString()).isEqualTo("string");
        assertThat(schemas.path("CommandRequest").path("properties").path("command").path("$ref").asString())
                .endsWith("/AtelierCommand");
    }

    @Test
    void a_batch_may_say_that_it_is_all_or_nothing() {
        var batch = description().at("/components/schemas/BatchRequest");

        assertThat(batch.at("/properties/allOrNothing/type").asString("")).isEqualTo("boolean");
        assertThat(batch.at("/properties/allOrNothing/description").asString("")).contains("nothing-done");
        assertThat(batch.path("required").valueStream().map(JsonNode::asString)).doesNotContain("allOrNothing");
    }

    @Test
    void what_takes_long_is_described_by_what_comes_of_it() {
        var copied = description().at("/paths/~1api~1host~1ateliers~1{atelierId}~1moments~1{revision}~1copy/post/responses/201");

        assertThat(copied.at("/content/application~1json/schema/$ref").asString("")).endsWith("/Copied");
        assertThat(description().at("/components/schemas").propertyNames()).noneMatch(name -> name.startsWith("WebAsyncTask"));
    }

    private JsonNode description() {
        return client().get("/v3/api-docs", null).json();
    }

    private List<List<String>> endpointsOfTheApi() {
        var all = new ArrayList<List<String>>();
        endpoints.getHandlerMethods().keySet().forEach(mapping -> mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/"))
                .forEach(path -> mapping.getMethodsCondition().getMethods().forEach(method ->
                        all.add(List.of(method.name(), path)))));
        assertThat(all).hasSizeGreaterThan(10);
        return all;
    }
}
