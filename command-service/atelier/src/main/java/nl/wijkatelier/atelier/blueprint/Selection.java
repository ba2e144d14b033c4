package nl.wijkatelier.atelier.blueprint;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.blueprint.BlueprintEntry;
import nl.wijkatelier.contract.blueprint.BlueprintPart;
import nl.wijkatelier.contract.blueprint.PublishBlueprint;
import nl.wijkatelier.contract.blueprint.StepTemplate;
import nl.wijkatelier.contract.process.StepId;

/** What the facilitator chose of a blueprint. */
final class Selection {
    private final PublishBlueprint choice;

    Selection(PublishBlueprint choice) {
        this.choice = choice;
    }

    Blueprint from(Blueprint whole) {
        return new Blueprint(
                whole.form(),
                whole.title(),
                whole.source(),
                chosen(BlueprintPart.PROGRAMME, whole.programme()),
                has(BlueprintPart.SCAN_MODEL) ? whole.scanModel() : null,
                chosen(BlueprintPart.CRITERIA, whole.criteria()),
                chosen(BlueprintPart.STAKEHOLDER_TYPES, whole.stakeholderTypes()),
                has(BlueprintPart.STEP_PLAN) ? whole.stepPlan() : null,
                connected(chosen(BlueprintPart.STEPS, whole.steps())),
                chosen(BlueprintPart.ROUTE_PHASES, whole.routePhases()),
                chosen(BlueprintPart.HURDLES, whole.hurdles()),
                chosen(BlueprintPart.PRODUCTS, whole.products()),
                chosen(BlueprintPart.AGREEMENTS, whole.agreements()),
                chosen(BlueprintPart.LESSONS, whole.lessons()));
    }

    private boolean has(BlueprintPart part) {
        return choice.parts().contains(part);
    }

    private <T> List<T> chosen(BlueprintPart part, List<T> entries) {
        return IntStream.range(0, has(part) ? entries.size() : 0)
                .filter(place -> !choice.leftOut().contains(new BlueprintEntry(part, place + 1)))
                .mapToObj(entries::get)
                .toList();
    }

    /** What waited for a step that is left out waits no longer. */
    static List<StepTemplate> connected(List<StepTemplate> steps) {
        var ids = steps.stream().map(StepTemplate::stepId).collect(Collectors.toSet());
        return steps.stream()
                .map(step -> waitingFor(step, step.waitsFor().stream().filter(ids::contains).toList()))
                .toList();
    }

    private static StepTemplate waitingFor(StepTemplate step, List<StepId> first) {
        return new StepTemplate(
                step.stepId(),
                step.title(),
                step.kind(),
                step.when(),
                step.body(),
                step.stakeholders(),
                step.product(),
                step.stepPlanPart(),
                step.criteria(),
                first);
    }
}
