package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.time.Instant;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.process.Coverage;
import nl.wijkatelier.contract.process.EvidenceId;
import nl.wijkatelier.contract.process.EvidenceSource;
import nl.wijkatelier.contract.process.EvidenceStepPlanItem;
import nl.wijkatelier.contract.process.FollowStepPlan;
import nl.wijkatelier.contract.process.StepPlanItemId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How far the step plan is covered, gone through at the end of the last half-day. */
final class CoverageTranscript {
    private static final String STEP_PLAN = "/step-plan/nplw-2024-1.json";

    private final ExampleFile example;
    private final Transcript transcript;

    CoverageTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var at = ProgrammeTranscript.moment(example.byId("programme", "dgd-4"), "16:46");
        transcript.add(FACILITATOR, at, stepPlan());
        for (var item : example.list("stepPlanCoverage")) {
            at = at.plusSeconds(30);
            if (!text(item, "status").equals("OPEN")) {
                cover(at, item);
            }
        }
    }

    /** The step plan that ships with the product. */
    private static FollowStepPlan stepPlan() {
        var plan = ShippedContent.read(STEP_PLAN, ObjectNode.class);
        plan.put("type", FollowStepPlan.class.getSimpleName());
        return JsonMapper.shared().treeToValue(plan, FollowStepPlan.class);
    }

    private void cover(Instant at, JsonNode item) {
        var id = text(item, "id").substring("NPLW-".length());
        var shown = shown(text(item, "evidenceRef"));
        transcript.add(
                FACILITATOR,
                at,
                new EvidenceStepPlanItem(
                        new StepPlanItemId(id),
                        new EvidenceId("evd-" + id),
                        text(item, "status").equals("DEELS") ? Coverage.PARTLY : Coverage.FULLY,
                        new Explanation(shown.text()),
                        shown.source()));
    }

    private record Shown(String text, @Nullable EvidenceSource source) {}

    private Shown shown(String ref) {
        return switch (ref.substring(0, 3)) {
            case "dec" -> shownBy(ItemKind.DECISION, ref, text(example.byId("decisions", ref), "title"));
            case "hrd" -> shownBy(ItemKind.HURDLE, ref, text(example.byId("hurdles", ref), "title"));
            case "stk" -> shownBy(ItemKind.STAKEHOLDER, ref, "Stakeholderkaart: alle partijen met belang en invloed");
            case "stp" -> shownBy(ItemKind.PROCESS_STEP, ref, "Tien processtappen met datum en orgaan");
            case "gng" -> shownBy(ItemKind.PROCESS_STEP, goNoGoStep(ref), "Twee momenten met criteria");
            case "wyk" -> shownBy(
                    ItemKind.NEIGHBOURHOOD, ref, "Wijkgegevens van " + text(example.byId("neighbourhoods", ref), "name"));
            case "qsc" -> shownBy(
                    ItemKind.QUICK_SCAN, text(example.byId("quickScans", ref), "neighbourhoodId"), "Snelle wijkanalyse");
            case "org" -> shownBy(ItemKind.BODY, ref, "Projectgroep met rollen en capaciteit");
            default -> new Shown("Verslag van het intakegesprek", null);
        };
    }

    private static Shown shownBy(ItemKind kind, String id, String text) {
        return new Shown(text, new EvidenceSource(kind, id));
    }

    private String goNoGoStep(String ref) {
        return ExampleFile.list(example.at("routeMap"), "goNoGo").stream()
                .filter(moment -> text(moment, "id").equals(ref))
                .map(moment -> text(moment, "stepId"))
                .findFirst()
                .orElseThrow();
    }
}
