package nl.wijkatelier.command.content;

import java.util.Arrays;
import nl.wijkatelier.command.json.HostFile;
import nl.wijkatelier.contract.directingrole.RoleScale;
import nl.wijkatelier.contract.legal.LegalChecklist;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Content that changes is no code: the host replaces each list of the product by a file of its own. */
@Component
class ContentInForce {
    private static final String CHECKLIST = "legal-checklist/warmtetransitie-2026-1.json";
    private static final String SCALES = "classpath:directing-role/wijkkompas-2026-1.json,classpath:directing-role/three-roles-2026-1.json";

    private final Content content;

    ContentInForce(
            @Value("${wijkatelier.step-plan:classpath:" + StepPlan.SHIPPED + "}") Resource stepPlan,
            @Value("${wijkatelier.legal-checklist:classpath:" + CHECKLIST + "}") Resource checklist,
            @Value("${wijkatelier.role-scales:" + SCALES + "}") Resource[] scales,
            @Value("${wijkatelier.start-criteria:classpath:" + StartCriteria.SHIPPED + "}") Resource criteria,
            ScanModelInForce scanModel) {
        content = new Content(
                HostFile.read("wijkatelier.step-plan", stepPlan, StepPlan.class),
                HostFile.read("wijkatelier.legal-checklist", checklist, LegalChecklist.class),
                Arrays.stream(scales)
                        .map(scale -> HostFile.read("wijkatelier.role-scales", scale, RoleScale.class))
                        .toList(),
                HostFile.read("wijkatelier.start-criteria", criteria, StartCriteria.class),
                scanModel.model());
    }

    Content content() {
        return content;
    }
}
