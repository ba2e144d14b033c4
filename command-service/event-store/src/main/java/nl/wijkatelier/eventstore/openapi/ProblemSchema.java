package nl.wijkatelier.eventstore.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** Describes a problem detail; what more it holds depends on its code. */
final class ProblemSchema {
    private ProblemSchema() {}

    static Schema<?> create() {
        var schema = new JsonSchema();
        schema.addType("object");
        var names = List.of("type", "title", "status", "detail", "code");
        names.forEach(name -> schema.addProperty(name, typed(name.equals("status") ? "integer" : "string")));
        schema.setRequired(names);
        schema.setAdditionalProperties(true);
        return schema;
    }

    private static Schema<?> typed(String type) {
        var schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }
}
