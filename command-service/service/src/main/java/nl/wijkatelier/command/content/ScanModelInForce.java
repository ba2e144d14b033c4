package nl.wijkatelier.command.content;

import nl.wijkatelier.command.json.HostFile;
import nl.wijkatelier.command.json.UnusableHostFile;
import nl.wijkatelier.contract.atelier.PlanAtelier;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.blueprint.Inheritance;
import nl.wijkatelier.contract.neighbourhood.ScanModel;
import nl.wijkatelier.contract.neighbourhood.ScanModelVersion;
import nl.wijkatelier.contract.neighbourhood.file.QuickScanModelFile;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The model of the quick scan with which ateliers begin now (DOMAIN.md §2.4). The host replaces that of the product by a file of its
 * own; an atelier keeps the one that it began with until its facilitator takes over another.
 */
@Component
public class ScanModelInForce {
    private static final String PROPERTY = "wijkatelier.quick-scan-model";

    private final ScanModel model;
    private final boolean isOfTheHost;

    ScanModelInForce(@Value("${" + PROPERTY + ":#{null}}") @Nullable Resource file) {
        var shipped = read(new ClassPathResource(ScanModelVersion.CURRENT.file()));
        model = file == null ? shipped : read(file);
        isOfTheHost = !model.equals(shipped);
        if (isOfTheHost && isSameVersion(model, shipped)) {
            throw new UnusableHostFile(PROPERTY + ": " + file + " is another model than version " + model.version() + " of "
                    + model.modelId() + " that ships with the product: give it a version of its own.");
        }
    }

    ScanModel model() {
        return model;
    }

    /**
     * The planning, with the model that the atelier is to begin with. A blueprint of another atelier brings its own along; a template
     * says no more than that there is a scan. With the model of the product nothing is added.
     */
    public PlanAtelier begins(PlanAtelier plan) {
        return !isOfTheHost || bringsItsOwn(plan.inheritance())
                ? plan
                : new PlanAtelier(plan.name(), plan.municipality(), plan.neighbourhood(), plan.inheritance(), model);
    }

    private static boolean bringsItsOwn(@Nullable Inheritance inheritance) {
        return inheritance != null && bringsItsOwn(inheritance.blueprint());
    }

    private static boolean bringsItsOwn(Blueprint blueprint) {
        var brought = blueprint.scanModel();
        return brought != null && (blueprint.source() != null || !brought.addsNothingToTheProduct());
    }

    private static ScanModel read(Resource file) {
        return HostFile.read(PROPERTY, file, QuickScanModelFile.class).model();
    }

    private static boolean isSameVersion(ScanModel one, ScanModel other) {
        return one.modelId().equals(other.modelId()) && one.version().equals(other.version());
    }
}
