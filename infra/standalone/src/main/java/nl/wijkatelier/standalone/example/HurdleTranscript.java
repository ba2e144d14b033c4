package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.explanation;
import static nl.wijkatelier.standalone.example.ExampleFile.list;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.time.Instant;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.process.AgreeMeasure;
import nl.wijkatelier.contract.process.EntrustHurdle;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.HurdleScore;
import nl.wijkatelier.contract.process.RaiseHurdle;
import nl.wijkatelier.contract.process.ScoreHurdle;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import tools.jackson.databind.JsonNode;

/** The hurdles, worked out on the second half-day with a measure and an owner. */
final class HurdleTranscript {
    private final ExampleFile example;
    private final Transcript transcript;

    HurdleTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var at = ProgrammeTranscript.moment(example.byId("programme", "dgd-2"), "15:47");
        for (var hurdle : example.list("hurdles")) {
            raise(at, hurdle);
            at = at.plusSeconds(300);
        }
    }

    private void raise(Instant at, JsonNode hurdle) {
        var id = new HurdleId(text(hurdle, "id"));
        transcript.add(
                ExampleFile.participant(hurdle, "ownerParticipantId"),
                raisedAt(at, hurdle),
                new RaiseHurdle(
                        id,
                        new Title(text(hurdle, "title")),
                        explanation(hurdle, "description").orElse(null),
                        ExampleFile.component(hurdle)));
        var score = new HurdleScore(
                hurdle.path("likelihood").asInt(), hurdle.path("impact").asInt());
        transcript.add(FACILITATOR, at.plusSeconds(90), new ScoreHurdle(id, score));
        transcript.add(
                FACILITATOR,
                at.plusSeconds(180),
                new AgreeMeasure(
                        id,
                        new Explanation(text(hurdle, "measure")),
                        new StakeholderId(text(hurdle, "ownerStakeholderId"))));
        transcript.add(
                FACILITATOR,
                at.plusSeconds(190),
                new EntrustHurdle(id, ExampleFile.participant(hurdle, "ownerParticipantId")));
    }

    /** On the half-day when hurdles were gathered, but what a decision rests on was there before it. */
    private Instant raisedAt(Instant gathered, JsonNode hurdle) {
        return example.list("decisions").stream()
                .filter(decision -> list(decision, "evidence").stream()
                        .anyMatch(evidence -> evidence.path("ref").equals(hurdle.path("id"))))
                .map(decision -> ExampleFile.moment(list(decision, "proposals").getFirst(), "at").minusSeconds(60))
                .filter(gathered::isAfter)
                .min(Instant::compareTo)
                .orElse(gathered);
    }
}
