package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.explanation;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.util.List;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.directingrole.AdoptRoleScale;
import nl.wijkatelier.contract.directingrole.ChooseDirectingRole;
import nl.wijkatelier.contract.directingrole.DirectingPhaseId;
import nl.wijkatelier.contract.directingrole.DirectingRoleId;
import nl.wijkatelier.contract.directingrole.RoleScale;

/** The role of the municipality: the scale when the talk about it began, the choice when it was decided. */
final class DirectingRoleTranscript {
    private static final String SCALE = "/directing-role/wijkkompas-2026-1.json";
    /** Dec-04: until the neighbourhood plan is there; what comes after is left open. */
    private static final List<String> DECIDED = List.of("area-analysis", "project-plan", "neighbourhood-plan");

    private final ExampleFile example;
    private final Transcript transcript;

    DirectingRoleTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var halfDay = example.byId("programme", "dgd-3");
        transcript.add(
                FACILITATOR,
                ProgrammeTranscript.moment(halfDay, "14:02"),
                new AdoptRoleScale(ShippedContent.read(SCALE, RoleScale.class)));
        var chosen = example.at("organisation").path("municipalRole");
        var decision = text(chosen, "decisionId");
        var why = explanation(example.byId("decisions", decision), "rationale").orElse(null);
        var at = ProgrammeTranscript.moment(halfDay, "14:44");
        for (var phase : DECIDED) {
            transcript.add(
                    FACILITATOR,
                    at,
                    new ChooseDirectingRole(
                            new DirectingPhaseId(phase), role(text(chosen, "value")), why, new DecisionId(decision)));
            at = at.plusSeconds(5);
        }
    }

    private static DirectingRoleId role(String code) {
        return new DirectingRoleId(
                switch (code) {
                    case "STURENDE_REGISSEUR" -> "steering";
                    case "INTEGRALE_REGISSEUR" -> "integral";
                    case "AFWACHTENDE_REGISSEUR" -> "waiting";
                    default -> "process";
                });
    }
}
