package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.moment;
import static nl.wijkatelier.standalone.example.ExampleFile.participant;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.time.Instant;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.action.ActionEntry;
import nl.wijkatelier.contract.action.ActionId;
import nl.wijkatelier.contract.action.ActionOwner;
import nl.wijkatelier.contract.action.PlanAction;
import nl.wijkatelier.contract.decision.DecisionId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The follow-up actions: each agreed just after the decision that it came from, others when the last half-day is rounded off. */
final class ActionTranscript {
    private final ExampleFile example;
    private final Transcript transcript;

    ActionTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        example.list("actions").forEach(this::plan);
    }

    private void plan(JsonNode action) {
        var decision = decisionOf(action);
        var entry = new ActionEntry(
                new Title(text(action, "title")),
                ActionOwner.of(participant(action, "ownerId")),
                ExampleFile.date(action, "due"),
                ExampleFile.component(action),
                decision);
        transcript.add(FACILITATOR, agreedAt(decision), new PlanAction(new ActionId(text(action, "id")), entry));
    }

    private static @Nullable DecisionId decisionOf(JsonNode action) {
        var decision = action.path("decisionId").asString("");
        return decision.isEmpty() ? null : new DecisionId(decision);
    }

    private Instant agreedAt(@Nullable DecisionId decision) {
        return decision == null
                ? ProgrammeTranscript.moment(example.byId("programme", "dgd-4"), "16:40")
                : moment(example.byId("decisions", decision.value()).path("outcome"), "decidedAt").plusSeconds(30);
    }
}
