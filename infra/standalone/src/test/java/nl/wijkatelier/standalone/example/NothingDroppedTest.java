package nl.wijkatelier.standalone.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkatelier.contract.board.BackgroundImage;
import nl.wijkatelier.contract.board.ImageId;
import nl.wijkatelier.contract.board.ImageType;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the file of the example says becomes something that somebody does in the atelier: another value at a place makes other
 * commands, or none at all. What makes no difference is named here, with why.
 */
class NothingDroppedTest {
    private static final BackgroundImage MAP = new BackgroundImage(new ImageId("0".repeat(64)), ImageType.PNG, 4, 3);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final JsonNode FILE = read();

    /** Counted or drawn up by the product; other tests hold that against the file. */
    private static final List<String> COUNTED = List.of(
            "hurdles[].risk", "pricing.lines[].amountEur", "pricing.lines[].planned", "pricing.lines[].targetSharePct",
            "pricing.subtotalEur", "pricing.totalEur", "quickScans[].clearWinner", "quickScans[].heatDensityGJHa",
            "quickScans[].margin", "quickScans[].ranking[]", "quickScans[].results[]", "quickScans[].robustness",
            "resources.rows[].hoursTotal", "resources.rows[].labourEur", "resources.rows[].totalEur",
            "resources.totalByCoverageEur", "resources.totals", "startNeighbourhoodChoice.scores[].total",
            "decisions[].outcome.entitled", "decisions[].outcome.tally", "decisions[].proposals[].version",
            "blueprint.fromAtelier", "blueprint.notReused[]", "blueprint.reusable", "atelier.blueprintId", "atelier.id");

    /** Said at another place of the file as well, which is told. */
    private static final List<String> SAID_TWICE = List.of(
            "clusters[].component", "decisions[].actionIds[]", "decisions[].objections[].id", "decisions[].objections[].text",
            "decisions[].outcome.proposalId", "decisions[].rounds[].type", "neighbourhoods[].dwellings",
            "neighbourhoods[].existingNetworkPct", "neighbourhoods[].gasAvailability", "neighbourhoods[].gasM3",
            "neighbourhoods[].gridHeadroomPct", "neighbourhoods[].housingCorpPct", "neighbourhoods[].labelAbcPct",
            "neighbourhoods[].landHa", "neighbourhoods[].ltSourceLevel", "neighbourhoods[].monumentPct",
            "neighbourhoods[].mtSourceKm", "neighbourhoods[].multiFamilyPct", "neighbourhoods[].preWarPct",
            "programme[].entitledParticipantIds[]", "programme[].number", "routeMap.phases[].stepIds[]", "sampleEvents[]",
            "startNeighbourhoodChoice.chosen", "startNeighbourhoodChoice.decisionId");

    /** The same for all of them, or there is only one, and so fixed in the transcripts. */
    private static final List<String> ALL_ALIKE = List.of(
            "actions[].status", "decisions[].objections[].status", "decisions[].outcome.status", "decisions[].proposals[].status",
            "hurdles[].status", "intake.conductedBy", "organisation.municipalRole.value", "organisation.wcwChecklist[].status");

    /** Told when the atelier is planned and its people are registered, or part of the lists that ship with the product. */
    private static final List<String> ELSEWHERE = List.of(
            "atelier.municipality", "atelier.name", "participants[].functionTitle", "quickScans[].modelId",
            "quickScans[].modelVersion", "stepPlanCoverage[].title", "werkvormen[]");

    /** What the product has no place for. */
    private static final List<String> DROPPED = List.of(
            "atelier.municipalityCode", "atelier.status", "decisions[].agendaItemId", "decisions[].dagdeelId", "hurdles[].dots",
            "intake.deliverables[].id", "intake.id", "meta", "neighbourhoods[].kind", "pricing.model", "pricing.note",
            "routeMap.phases[].id", "startNeighbourhoodChoice.scale");

    @Test
    void what_the_file_says_is_told_or_named_here() {
        var untold = new TreeSet<String>();
        gather(FILE, "", untold);
        var told = transcript(FILE);
        untold.removeIf(place -> !told.equals(transcript(changed(FILE, "", place))));
        var named = Stream.of(COUNTED, SAID_TWICE, ALL_ALIKE, ELSEWHERE, DROPPED).flatMap(List::stream).toList();

        assertThat(untold)
                .as("what the file says")
                .allMatch(place -> named.stream().anyMatch(place::startsWith), "is told or named here");
        assertThat(named)
                .as("what is named here")
                .allMatch(name -> untold.stream().anyMatch(place -> place.startsWith(name)), "is not told");
    }

    private static JsonNode read() {
        try (var file = ExampleFile.class.getResourceAsStream("/example/atelier.json")) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String transcript(JsonNode file) {
        try {
            return ExampleTranscript.of(new ExampleFile(file, NODES.objectNode()), MAP).toString();
        } catch (RuntimeException e) {
            return "cannot be told: " + e;
        }
    }

    private static void gather(JsonNode node, String place, Set<String> places) {
        if (node.isContainer()) {
            node.propertyStream().forEach(each -> gather(each.getValue(), inside(place, each.getKey()), places));
            node.valueStream().filter(_ -> node.isArray()).forEach(each -> gather(each, place + "[]", places));
        } else if (!node.isNull()) {
            places.add(place);
        }
    }

    private static JsonNode changed(JsonNode node, String here, String place) {
        if (!place.startsWith(here)) {
            return node;
        }
        return switch (node) {
            case ObjectNode object -> {
                var copy = NODES.objectNode();
                object.propertyStream().forEach(each ->
                        copy.set(each.getKey(), changed(each.getValue(), inside(here, each.getKey()), place)));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = NODES.arrayNode();
                array.forEach(each -> copy.add(changed(each, here + "[]", place)));
                yield copy;
            }
            default -> here.equals(place) ? another(node) : node;
        };
    }

    private static JsonNode another(JsonNode value) {
        if (value.isNumber()) {
            return NODES.numberNode(value.asDouble() + 1);
        }
        return value.isBoolean() ? NODES.booleanNode(!value.asBoolean()) : NODES.stringNode("x" + value.asString());
    }

    private static String inside(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
