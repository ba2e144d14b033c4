package nl.wijkatelier.atelier.blueprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.blueprint.HurdleTemplate;
import nl.wijkatelier.contract.blueprint.StepTemplate;
import nl.wijkatelier.contract.process.AgreeMeasure;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.MakeStepDependOn;
import nl.wijkatelier.contract.process.PlanStep;
import nl.wijkatelier.contract.process.RaiseHurdle;
import nl.wijkatelier.contract.process.RoutePhase;
import nl.wijkatelier.contract.process.SetGoNoGoCriteria;
import nl.wijkatelier.contract.process.SetRoutePhases;

/** The commands for steps, phases and hurdles of a blueprint. */
final class ProcessUnfolding {
    private final Blueprint blueprint;
    private final LocalDate firstDay;
    private final List<AtelierCommand> commands = new ArrayList<>();

    ProcessUnfolding(Blueprint blueprint, LocalDate firstDay) {
        this.blueprint = blueprint;
        this.firstDay = firstDay;
    }

    List<AtelierCommand> commands() {
        if (blueprint.stepPlan() != null) {
            commands.add(blueprint.stepPlan().follow());
        }
        blueprint.steps().forEach(this::step);
        blueprint.steps().forEach(this::order);
        if (!blueprint.routePhases().isEmpty()) {
            commands.add(new SetRoutePhases(blueprint.routePhases().stream()
                    .map(phase -> new RoutePhase(phase.title(), phase.when().from(firstDay)))
                    .toList()));
        }
        for (int number = 1; number <= blueprint.hurdles().size(); number++) {
            hurdle(new HurdleId("hurdle-" + number), blueprint.hurdles().get(number - 1));
        }
        return commands;
    }

    private void step(StepTemplate template) {
        commands.add(new PlanStep(
                template.stepId(),
                template.title(),
                template.kind(),
                template.when() == null ? null : template.when().from(firstDay),
                template.body(),
                Unfolding.parties(blueprint, template.stakeholders()),
                template.product(),
                template.stepPlanPart()));
        if (!template.criteria().isEmpty()) {
            commands.add(new SetGoNoGoCriteria(template.stepId(), template.criteria()));
        }
    }

    private void order(StepTemplate template) {
        template.waitsFor().forEach(first -> commands.add(new MakeStepDependOn(template.stepId(), first)));
    }

    private void hurdle(HurdleId hurdle, HurdleTemplate template) {
        commands.add(new RaiseHurdle(hurdle, template.title(), template.description(), template.component()));
        if (template.measure() != null) {
            commands.add(new AgreeMeasure(hurdle, template.measure(), null));
        }
    }
}
