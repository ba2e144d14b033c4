package nl.wijkatelier.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The AsyncAPI document, as something to hold messages against. */
final class ProtocolDocument {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode document;
    private final Map<String, Schema> schemas = new TreeMap<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    private ProtocolDocument(ObjectNode document) {
        this.document = document;
        document.at("/components/messages").propertyNames().forEach(name -> schemas.put(name, schema(name)));
    }

    static ProtocolDocument read() {
        try (var yaml = ProtocolDocument.class.getResourceAsStream("/META-INF/resources/asyncapi.yaml")) {
            return new ProtocolDocument((ObjectNode) new YAMLMapper().readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A message of the server is as documented. */
    void assertTold(String message) {
        assertValid(JSON.readTree(message).path("t").asString(), message);
    }

    /** A message of the client is as documented. */
    void assertSaid(String message) {
        var type = JSON.readTree(message).path("t").asString();
        assertValid(type.equals("presence") ? "here" : type, message);
    }

    void assertClosedWith(int code) {
        assertThat(document.at("/channels/live/x-close-codes").propertyNames()).contains(String.valueOf(code));
    }

    Set<String> documented() {
        return new TreeSet<>(schemas.keySet());
    }

    Set<String> seen() {
        return new TreeSet<>(seen);
    }

    JsonNode content() {
        return document;
    }

    private void assertValid(String name, String message) {
        assertThat(schemas).as(message).containsKey(name);
        assertThat(schemas.get(name).validate(message, InputFormat.JSON)).as(message).isEmpty();
        seen.add(name);
    }

    private Schema schema(String message) {
        var root = JSON.createObjectNode().put("$ref", "#/components/messages/" + message + "/payload");
        root.set("components", document.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(root);
    }
}
