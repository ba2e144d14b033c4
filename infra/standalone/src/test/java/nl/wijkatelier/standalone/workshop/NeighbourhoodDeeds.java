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
        return List.of(() -> command("WeighCriterion", "indicator", "PRE_WAR_PCT", "weight", chance.below(30)));
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
