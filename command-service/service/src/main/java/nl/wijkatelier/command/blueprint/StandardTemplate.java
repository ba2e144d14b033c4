package nl.wijkatelier.command.blueprint;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.wijkatelier.command.json.StrictJson;
import nl.wijkatelier.contract.blueprint.Blueprint;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * The blueprint of a standard atelier (DOMAIN.md §4: four half-days; §1.2: the step plan). The host replaces it by a file of its
 * own, such as the blueprint of an atelier that went well; a file that is no whole blueprint keeps the service from starting.
 */
@Component
class StandardTemplate {
    private final Blueprint blueprint;

    StandardTemplate(@Value("${wijkatelier.template:classpath:nl/wijkatelier/command/template.json}") Resource file) {
        blueprint = read(file);
    }

    Blueprint blueprint() {
        return blueprint;
    }

    private static Blueprint read(Resource file) {
        try (var content = file.getInputStream()) {
            return StrictJson.mapper().readValue(content, Blueprint.class);
        } catch (JacksonException e) {
            throw new IllegalStateException("wijkatelier.template: " + file + " holds no whole blueprint", e);
        } catch (IOException e) {
            throw new UncheckedIOException("wijkatelier.template: " + file + " cannot be read", e);
        }
    }
}
