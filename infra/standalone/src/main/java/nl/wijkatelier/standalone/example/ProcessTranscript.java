package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.explanation;
import static nl.wijkatelier.standalone.example.ExampleFile.list;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.time.Instant;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.process.MakeStepDependOn;
import nl.wijkatelier.contract.process.PlanStep;
import nl.wijkatelier.contract.process.SetGoNoGoCriteria;
import nl.wijkatelier.contract.process.StepDates;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.process.StepKind;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import tools.jackson.databind.JsonNode;

/** The steps to come, reasoned back from the end on the last half-day, with the moments to go on or not. */
final class ProcessTranscript {
    private final ExampleFile example;
    private final Transcript transcript;

    ProcessTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var at = ProgrammeTranscript.moment(example.byId("programme", "dgd-4"), "13:22");
        for (var step : example.list("processSteps")) {
            plan(at, step);
            at = at.plusSeconds(200);
        }
        for (var moment : list(example.at("routeMap"), "goNoGo")) {
            var criteria = list(moment, "criteria").stream()
                    .map(criterion -> new Explanation(criterion.asString()))
                    .toList();
            transcript.add(
                    FACILITATOR, at, new SetGoNoGoCriteria(new StepId(text(moment, "stepId")), criteria));
            at = at.plusSeconds(120);
        }
    }

    private void plan(Instant at, JsonNode step) {
        var id = new StepId(text(step, "id"));
        transcript.add(
                FACILITATOR,
                at,
                new PlanStep(
                        id,
                        new Title(text(step, "title")),
                        kind(text(step, "kind")),
                        StepDates.on(ExampleFile.date(step, "date")),
                        new Title(text(step, "body")),
                        list(step, "stakeholderIds").stream()
                                .map(stakeholder -> new StakeholderId(stakeholder.asString()))
                                .toList(),
                        explanation(step, "product").orElse(null),
                        new Title(text(step, "stepPlanRef"))));
        for (var first : list(step, "dependsOn")) {
            transcript.add(FACILITATOR, at.plusSeconds(60), new MakeStepDependOn(id, new StepId(first.asString())));
        }
    }

    private static StepKind kind(String code) {
        return switch (code) {
            case "BESLUIT" -> StepKind.DECISION_TO_TAKE;
            case "BIJEENKOMST" -> StepKind.MEETING;
            case "ONDERZOEK" -> StepKind.RESEARCH;
            default -> StepKind.STEP;
        };
    }
}
