package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.explanation;
import static nl.wijkatelier.standalone.example.ExampleFile.list;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import nl.wijkatelier.contract.legal.AdoptLegalChecklist;
import nl.wijkatelier.contract.legal.JudgeLegalItem;
import nl.wijkatelier.contract.legal.LegalChecklist;
import nl.wijkatelier.contract.legal.LegalItemId;
import nl.wijkatelier.contract.legal.LegalState;

/**
 * The legal checklist, gone through on the last half-day. The example has four of its questions, word for word, all of them
 * left for a jurist.
 */
final class LegalTranscript {
    private static final String CHECKLIST = "/legal-checklist/warmtetransitie-2026-1.json";

    private final ExampleFile example;
    private final Transcript transcript;

    LegalTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var checklist = ShippedContent.read(CHECKLIST, LegalChecklist.class);
        var at = ProgrammeTranscript.moment(example.byId("programme", "dgd-4"), "16:38");
        transcript.add(FACILITATOR, at, new AdoptLegalChecklist(checklist));
        for (var answered : list(example.at("organisation"), "wcwChecklist")) {
            at = at.plusSeconds(60);
            transcript.add(
                    FACILITATOR,
                    at,
                    new JudgeLegalItem(
                            asking(checklist, text(answered, "q")),
                            LegalState.TO_BE_CONFIRMED_BY_JURIST,
                            null,
                            explanation(answered, "a").orElse(null)));
        }
    }

    private static LegalItemId asking(LegalChecklist checklist, String question) {
        return checklist.items().stream()
                .filter(item -> item.question().value().equals(question))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the checklist does not ask: " + question))
                .itemId();
    }
}
