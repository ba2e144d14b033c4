package nl.wijkatelier.eventstore.openapi;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Completes what springdoc finds by itself at {@code /v3/api-docs}; for a service to import. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:nl/wijkatelier/eventstore/openapi.properties")
public class OpenApiConfiguration {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    @Bean
    GlobalOpenApiCustomizer whatAllHaveInCommon() {
        return api -> {
            api.getInfo().title("Wijkatelier").description("Commands to ateliers, and what can be read of them.");
            api.getComponents().addSchemas("Problem", ProblemSchema.create());
            WaysIn.describe(api);
            api.getPaths().forEach(OpenApiConfiguration::complete);
        };
    }

    @Bean
    ModelConverter recordSchemas() {
        return new RecordSchemas();
    }

    private static void complete(String path, PathItem item) {
        item.readOperations().forEach(operation -> {
            PLACEHOLDER.matcher(path).results().forEach(found -> addParameter(operation, found.group(1)));
            WaysIn.describe(path, operation);
            operation.getResponses().addApiResponse(ApiResponses.DEFAULT, problem());
        });
    }

    private static void addParameter(Operation operation, String name) {
        boolean isThere = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
        if (!isThere) {
            operation.addParametersItem(new PathParameter().name(name).schema(new StringSchema()));
        }
    }

    private static ApiResponse problem() {
        var schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description("A problem; its code says which")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
