package nl.wijkatelier.command.blueprint;

import nl.wijkatelier.command.json.HostFile;
import nl.wijkatelier.contract.blueprint.Blueprint;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The blueprint of a standard atelier (DOMAIN.md §4: four half-days; §1.2: the step plan). The host replaces it by a file of its
 * own, such as the blueprint of an atelier that went well; a file that is no whole blueprint keeps the service from starting.
 */
@Component
class StandardTemplate {
    private final Blueprint blueprint;

    StandardTemplate(@Value("${wijkatelier.template:classpath:nl/wijkatelier/command/template.json}") Resource file) {
        blueprint = HostFile.read("wijkatelier.template", file, Blueprint.class);
    }

    Blueprint blueprint() {
        return blueprint;
    }
}
