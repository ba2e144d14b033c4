package nl.wijkatelier.command.blueprint;

import java.util.Arrays;
import java.util.List;
import nl.wijkatelier.command.json.HostFile;
import nl.wijkatelier.contract.blueprint.Blueprint;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The templates of the product (DOMAIN.md §4, §6). The host replaces them by files of its own: templates, or blueprints of ateliers that
 * went well, as they were published; a file that is neither keeps the service from starting. The second property is their earlier name.
 */
@Component
class TemplatesInForce {
    static final String SHIPPED = "nl/wijkatelier/command/templates/";
    private static final String PROPERTY = "wijkatelier.templates";
    private static final String FILES = "classpath:" + SHIPPED + "standard-2026-1.json,classpath:" + SHIPPED + "short-2026-1.json,classpath:"
            + SHIPPED + "follow-up-2026-1.json,classpath:" + SHIPPED + "residents-evening-2026-1.json";

    private final List<AtelierTemplate> templates;

    TemplatesInForce(@Value("${" + PROPERTY + ":${wijkatelier.template:" + FILES + "}}") Resource... files) {
        templates = Arrays.stream(files).map(TemplatesInForce::read).toList();
    }

    private static AtelierTemplate read(Resource file) {
        return HostFile.read(PROPERTY, file, JsonNode.class).has("blueprint")
                ? HostFile.read(PROPERTY, file, AtelierTemplate.class)
                : AtelierTemplate.of(HostFile.read(PROPERTY, file, Blueprint.class));
    }

    List<AtelierTemplate> templates() {
        return templates;
    }
}
