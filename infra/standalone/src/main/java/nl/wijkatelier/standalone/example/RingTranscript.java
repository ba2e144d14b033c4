package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.time.Instant;
import nl.wijkatelier.contract.ring.PlaceInRing;
import nl.wijkatelier.contract.ring.Ring;
import nl.wijkatelier.contract.ring.RingAnalysis;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/** The rings of influence, after the map of the stakeholders: first where they are, then where they should be. */
final class RingTranscript {
    private final ExampleFile example;
    private final Transcript transcript;

    RingTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var at = ProgrammeTranscript.moment(example.byId("programme", "dgd-1"), "15:38");
        at = place(at, RingAnalysis.ACTUAL, "ringActual");
        place(at, RingAnalysis.DESIRED, "ringDesired");
    }

    private Instant place(Instant from, RingAnalysis analysis, String field) {
        var at = from;
        for (var stakeholder : example.list("stakeholders")) {
            var id = new StakeholderId(text(stakeholder, "id"));
            transcript.add(FACILITATOR, at, new PlaceInRing(id, analysis, ring(text(stakeholder, field))));
            at = at.plusSeconds(20);
        }
        return at;
    }

    private static Ring ring(String code) {
        return switch (code) {
            case "MEEBESLISSEN" -> Ring.CO_DECIDE;
            case "MEEWERKEN" -> Ring.CO_WORK;
            case "MEEDENKEN" -> Ring.CO_THINK;
            default -> Ring.BE_INFORMED;
        };
    }
}
