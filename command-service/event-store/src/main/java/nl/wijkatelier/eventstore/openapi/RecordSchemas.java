package nl.wijkatelier.eventstore.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record needs is what is not marked as nullable; there is nothing else in it. */
public final class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        var javaType = Json.mapper().constructType(type.getType());
        if (schema != null && javaType != null && javaType.getRawClass().isRecord()) {
            complete(defined(schema, context), javaType.getRawClass());
        }
        return schema;
    }

    private static Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
        if (schema.get$ref() == null) {
            return schema;
        }
        String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
        return context.getDefinedModels().getOrDefault(name, schema);
    }

    private static void complete(Schema<?> schema, Class<?> type) {
        if (schema.getProperties() != null) {
            schema.setRequired(required(type));
        }
    }

    /** The names of what a record cannot do without, in their order. */
    public static List<String> required(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(RecordSchemas::isRequired)
                .map(RecordComponent::getName)
                .toList();
    }

    /** A list that is left out is an empty one. */
    private static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class) && component.getType() != List.class;
    }
}
