package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.origin.Outcome;
import nl.wijkatelier.contract.origin.RecordOrigin;

/** Which notes of the premortem became which hurdle, told once the hurdles stand. */
final class OriginTranscript {
    private static final Map<String, List<String>> NOTES = notes();

    private final ExampleFile example;
    private final Transcript transcript;

    OriginTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var at = ProgrammeTranscript.moment(example.byId("programme", "dgd-2"), "16:35");
        for (var hurdle : NOTES.entrySet()) {
            transcript.add(FACILITATOR, at, new RecordOrigin(
                    new Outcome(ItemKind.HURDLE, hurdle.getKey()), hurdle.getValue().stream().map(NoteId::new).toList()));
            at = at.plusSeconds(15);
        }
    }

    private static Map<String, List<String>> notes() {
        var notes = new LinkedHashMap<String, List<String>>();
        notes.put("hrd-01", List.of("not-019", "not-033"));
        notes.put("hrd-02", List.of("not-021"));
        notes.put("hrd-06", List.of("not-016"));
        notes.put("hrd-07", List.of("not-020"));
        notes.put("hrd-08", List.of("not-017"));
        return notes;
    }
}
