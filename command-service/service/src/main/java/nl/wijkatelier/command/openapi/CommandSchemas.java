package nl.wijkatelier.command.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.eventstore.openapi.RecordSchemas;

/** Describes the commands: one schema per type, told apart by {@code type}, found by following what the sealed types permit. */
final class CommandSchemas {
    private static final String REFERENCE = "#/components/schemas/";

    private CommandSchemas() {}

    /** All concrete commands. */
    static List<Class<?>> types() {
        return leaves(AtelierCommand.class).toList();
    }

    static void addTo(Components components) {
        components.getSchemas().keySet().removeAll(families(AtelierCommand.class).map(Class::getSimpleName).toList());
        types().forEach(type -> addCommand(type, components));
        components.addSchemas(AtelierCommand.class.getSimpleName(), oneOfAll());
        var request = components.getSchemas().get("CommandRequest");
        if (request != null) {
            request.addProperty("command", reference(AtelierCommand.class));
        }
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CommandSchemas::leaves)
                : Stream.of(type);
    }

    /** The sealed types between a command and all commands: how we sort them is nobody else's business. */
    private static Stream<Class<?>> families(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses()).filter(Class::isSealed);
    }

    private static void addCommand(Class<?> type, Components components) {
        var resolved = ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type));
        resolved.referencedSchemas.forEach(components::addSchemas);
        var schema = new JsonSchema();
        schema.addType("object");
        schema.addProperty("type", constant(type.getSimpleName()));
        properties(resolved.schema).forEach(schema::addProperty);
        schema.setRequired(Stream.concat(Stream.of("type"), RecordSchemas.required(type).stream()).toList());
        schema.setAdditionalProperties(false);
        components.addSchemas(type.getSimpleName(), schema);
    }

    private static Schema<?> oneOfAll() {
        var discriminator = new Discriminator().propertyName("type");
        var all = new JsonSchema().description("What somebody asks of an atelier").discriminator(discriminator);
        for (var type : types()) {
            discriminator.mapping(type.getSimpleName(), REFERENCE + type.getSimpleName());
            all.addOneOfItem(reference(type));
        }
        return all;
    }

    private static Schema<?> reference(Class<?> type) {
        return new JsonSchema().$ref(REFERENCE + type.getSimpleName());
    }

    private static Schema<?> constant(String value) {
        var schema = new JsonSchema();
        schema.addType("string");
        schema.setConst(value);
        return schema;
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // the properties of a schema are raw in this library
    private static Map<String, Schema> properties(Schema schema) {
        return schema.getProperties() == null ? Map.of() : schema.getProperties();
    }
}
