package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Neighbourhoods, their figures and the weights of the scan. */
final class NeighbourhoodDeeds implements RandomDeeds {
    private final Chance chance;
    private final List<String> neighbourhoods = new ArrayList<>(List.of("no-such-neighbourhood"));

    NeighbourhoodDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of(() -> chance.flag() ? enter() : propose(), this::read);
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of(() -> command("WeighCriterion", "indicator", "PRE_WAR_PCT", "weight", chance.below(30)), this::adopt);
    }

    private Map<String, ?> adopt() {
        var curves = List.of(curve("ALL_ELECTRIC"), curve("HEAT_NETWORK_MT"));
        return command("AdoptScanModel", "model", Map.of(
                "modelId", "host", "version", "v" + chance.below(3), "status", chance.text(),
                "gasToHeat", Map.of("kWhPerM3", 9.769, "gjPerKWh", 0.0036, "boilerEfficiency", 0.9),
                "alternatives", List.of("ALL_ELECTRIC", "HEAT_NETWORK_MT"),
                "criteria", List.of(Map.of("indicator", "PRE_WAR_PCT", "weight", 1 + chance.below(30), "curves", curves)),
                "classes", List.of(Map.of("from", 0, "fit", "GOOD")),
                "margin", chance.below(20), "minCoverage", 0.5));
    }

    private Map<String, ?> curve(String alternative) {
        return Map.of("alternative", alternative, "points", List.of(Map.of("at", 0, "score", chance.below(101))));
    }

    private Map<String, ?> propose() {
        var id = chance.newId("w");
        neighbourhoods.add(id);
        return command("ProposeNeighbourhood", "neighbourhoodId", id, "name", chance.text());
    }

    private Map<String, ?> read() {
        var figure = Map.of("figure", "GAS_M3", "value", chance.below(2000), "source", chance.text());
        return command("ImportFigures", "neighbourhoods", List.of(Map.of(
                "neighbourhoodId", chance.one(neighbourhoods), "name", chance.text(), "figures", List.of(figure))));
    }

    private Map<String, ?> enter() {
        return command(
                "EnterFigure",
                "neighbourhoodId", chance.one(neighbourhoods),
                "figure", chance.one(List.of("LABEL_ABC_PCT", "PRE_WAR_PCT", "MONUMENT_PCT")),
                "value", chance.below(101),
                "source", chance.text());
    }
}
