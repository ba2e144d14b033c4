package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.explanation;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.time.Instant;
import java.util.Locale;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.neighbourhood.EnterFigure;
import nl.wijkatelier.contract.neighbourhood.Figure;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodId;
import nl.wijkatelier.contract.neighbourhood.ProposeNeighbourhood;
import nl.wijkatelier.contract.neighbourhood.Quantity;
import tools.jackson.databind.JsonNode;

/** The neighbourhoods and their figures, entered when the start neighbourhood is chosen: a decision rests on their scan. */
final class NeighbourhoodTranscript {
    private final ExampleFile example;
    private final Transcript transcript;

    NeighbourhoodTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var at = ProgrammeTranscript.moment(example.byId("programme", "dgd-1"), "13:21");
        for (var scan : example.list("quickScans")) {
            propose(at.minusSeconds(30), example.byId("neighbourhoods", text(scan, "neighbourhoodId")));
        }
        for (var scan : example.list("quickScans")) {
            enterFigures(at, scan);
            at = at.plusSeconds(600);
        }
    }

    private void propose(Instant at, JsonNode neighbourhood) {
        transcript.add(
                FACILITATOR,
                at,
                new ProposeNeighbourhood(
                        new NeighbourhoodId(text(neighbourhood, "id")),
                        new Title(text(neighbourhood, "name")),
                        new Title(text(neighbourhood, "code")),
                        explanation(neighbourhood, "description").orElse(null)));
    }

    private void enterFigures(Instant at, JsonNode scan) {
        var id = new NeighbourhoodId(text(scan, "neighbourhoodId"));
        var next = at;
        for (var input : ExampleFile.list(scan, "inputs")) {
            next = next.plusSeconds(30);
            transcript.add(FACILITATOR, next, entered(id, input));
        }
    }

    /** The example says where a figure comes from, not of which year it is: that stays unknown. */
    private static EnterFigure entered(NeighbourhoodId id, JsonNode input) {
        return new EnterFigure(
                id,
                Figure.valueOf(text(input, "key").replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT)),
                new Quantity(input.path("value").decimalValue()),
                new Title(text(input, "provenance")),
                null);
    }
}
