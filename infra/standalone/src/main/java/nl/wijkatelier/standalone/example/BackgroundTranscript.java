package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.moment;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.util.Comparator;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.board.BackgroundImage;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.Bounds;
import nl.wijkatelier.contract.board.LayBackground;

/** The sketch map lies under the board about technology before anybody writes on it. */
final class BackgroundTranscript {
    private static final String COMPONENT = "TECHNIEK";
    private static final Bounds UNDER_THE_NOTES = new Bounds(-40, -40, SketchMap.WIDTH, SketchMap.HEIGHT);
    private static final Title SHOWS = new Title(
            "Schetskaart van Molenveld-Oost, Kanaalkwartier en Lindehof, met het kanaal, het spoor en twee parken");
    private static final Title SOURCE = new Title("Schets, voorbeelddata");
    private static final int OPACITY = 40;
    private static final int SECONDS_BEFORE_WRITING = 20;

    private final ExampleFile example;
    private final Transcript transcript;
    private final BackgroundImage map;

    BackgroundTranscript(ExampleFile example, Transcript transcript, BackgroundImage map) {
        this.example = example;
        this.transcript = transcript;
        this.map = map;
    }

    void tell() {
        var firstNote = example.list("notes").stream()
                .filter(note -> text(note, "component").equals(COMPONENT))
                .map(note -> moment(note, "createdAt"))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        transcript.add(
                FACILITATOR,
                firstNote.minusSeconds(SECONDS_BEFORE_WRITING),
                new LayBackground(new BoardId("brd-" + COMPONENT), map, UNDER_THE_NOTES, SHOWS, SOURCE, OPACITY));
    }
}
