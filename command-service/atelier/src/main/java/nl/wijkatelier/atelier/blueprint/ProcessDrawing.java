package nl.wijkatelier.atelier.blueprint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.process.Hurdle;
import nl.wijkatelier.atelier.process.ProcessSnapshot;
import nl.wijkatelier.atelier.process.Step;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.blueprint.HurdleTemplate;
import nl.wijkatelier.contract.blueprint.RelativeDays;
import nl.wijkatelier.contract.blueprint.RoutePhaseTemplate;
import nl.wijkatelier.contract.blueprint.StepPlanTemplate;
import nl.wijkatelier.contract.blueprint.StepTemplate;
import nl.wijkatelier.contract.process.RoutePhase;
import nl.wijkatelier.contract.process.StepDates;
import nl.wijkatelier.contract.process.StepId;
import org.jspecify.annotations.Nullable;

/** Draws up what the process has for a blueprint. */
final class ProcessDrawing {
    private final ProcessSnapshot process;
    private final Kinds kinds;
    private final @Nullable LocalDate firstDay;
    private final Wording wording;

    ProcessDrawing(ProcessSnapshot process, Kinds kinds, @Nullable LocalDate firstDay, Wording wording) {
        this.process = process;
        this.kinds = kinds;
        this.firstDay = firstDay;
        this.wording = wording;
    }

    @Nullable StepPlanTemplate stepPlan() {
        var followed = process.stepPlan();
        return followed == null ? null : new StepPlanTemplate(followed.plan(), followed.version(), followed.items());
    }

    List<StepTemplate> steps() {
        var steps = process.steps().stream()
                .filter(step -> !step.withdrawn() && wording.isFit(step.described().title()))
                .limit(Blueprint.MOST_ENTRIES)
                .toList();
        var names = new HashMap<StepId, StepId>();
        steps.forEach(step -> names.put(step.described().stepId(), new StepId("step-" + (names.size() + 1))));
        return steps.stream().map(step -> template(step, names)).toList();
    }

    private StepTemplate template(Step step, Map<StepId, StepId> names) {
        var described = step.described();
        return new StepTemplate(
                Objects.requireNonNull(names.get(described.stepId())),
                described.title(),
                described.kind(),
                relative(step.when()),
                wording.fit(described.body()),
                kinds.of(described.stakeholders()),
                wording.fit(described.product()),
                wording.fit(described.stepPlanPart()),
                wording.fit(step.criteria()),
                step.waitsFor().stream().map(names::get).filter(Objects::nonNull).limit(50).toList());
    }

    List<RoutePhaseTemplate> routePhases() {
        return process.routeMap().phases().stream()
                .filter(phase -> wording.isFit(phase.title()))
                .flatMap(this::template)
                .toList();
    }

    private Stream<RoutePhaseTemplate> template(RoutePhase phase) {
        var days = relative(phase.when());
        return days == null ? Stream.empty() : Stream.of(new RoutePhaseTemplate(phase.title(), days));
    }

    List<HurdleTemplate> hurdles() {
        return process.hurdles().stream()
                .filter(hurdle -> !hurdle.withdrawn() && wording.isFit(hurdle.described().title()))
                .limit(Blueprint.MOST_ENTRIES)
                .map(this::template)
                .toList();
    }

    private HurdleTemplate template(Hurdle hurdle) {
        var described = hurdle.described();
        var measure = hurdle.measure();
        return new HurdleTemplate(
                described.title(),
                wording.fit(described.description()),
                described.component(),
                measure == null ? null : wording.fit(measure.measure()));
    }

    private @Nullable RelativeDays relative(@Nullable StepDates when) {
        return when == null || firstDay == null ? null : RelativeDays.between(firstDay, when);
    }
}
