package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.explanation;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.neighbourhood.CountDwellings;
import nl.wijkatelier.contract.neighbourhood.DwellingCount;
import nl.wijkatelier.contract.neighbourhood.DwellingGroup;
import nl.wijkatelier.contract.neighbourhood.DwellingTrait;
import nl.wijkatelier.contract.neighbourhood.EnterFigure;
import nl.wijkatelier.contract.neighbourhood.Figure;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodId;
import nl.wijkatelier.contract.neighbourhood.ProposeNeighbourhood;
import nl.wijkatelier.contract.neighbourhood.Quantity;
import tools.jackson.databind.JsonNode;

/** The neighbourhoods and their figures, entered when the start neighbourhood is chosen: a decision rests on their scan. */
final class NeighbourhoodTranscript {
    /** The file does not say where it has these from. */
    private static final Title OF_THE_FILE = new Title("Voorbeeldbestand");
    private static final Map<String, String> OWNERS = Map.of(
            "corporatie", "Woningcorporatie",
            "eigenaarBewoner", "Eigenaar-bewoner",
            "particuliereVerhuur", "Particuliere verhuurder");

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
            countDwellings(at.plusSeconds(450), example.byId("neighbourhoods", text(scan, "neighbourhoodId")));
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

    private void countDwellings(Instant at, JsonNode neighbourhood) {
        var types = ExampleFile.list(neighbourhood, "byType").stream()
                .map(type -> new DwellingGroup(
                        new Title(type.get(0).asString()), type.get(1).asInt()))
                .toList();
        var owners = neighbourhood.path("ownership").properties().stream()
                .map(owner -> new DwellingGroup(
                        new Title(OWNERS.getOrDefault(owner.getKey(), owner.getKey())), owner.getValue().asInt()))
                .toList();
        count(at, neighbourhood, DwellingTrait.TYPE, types);
        count(at.plusSeconds(30), neighbourhood, DwellingTrait.OWNER, owners);
    }

    private void count(Instant at, JsonNode neighbourhood, DwellingTrait by, List<DwellingGroup> groups) {
        if (!groups.isEmpty()) {
            var count = new DwellingCount(groups, OF_THE_FILE, null);
            transcript.add(
                    FACILITATOR, at, new CountDwellings(new NeighbourhoodId(text(neighbourhood, "id")), by, count));
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
