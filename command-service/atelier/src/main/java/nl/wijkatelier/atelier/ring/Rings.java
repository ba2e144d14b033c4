package nl.wijkatelier.atelier.ring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ring.PlacedInRing;
import nl.wijkatelier.contract.ring.Ring;
import nl.wijkatelier.contract.ring.RingAnalysis;
import nl.wijkatelier.contract.ring.RingEvent;
import nl.wijkatelier.contract.ring.TakenOutOfRing;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** Where the stakeholders are in the rings, in each of the three analyses; who is nowhere is unknown. */
public final class Rings {
    private final Map<Spot, Ring> places = new LinkedHashMap<>();

    private record Spot(StakeholderId stakeholder, RingAnalysis analysis) {}

    /** The rings of a snapshot. */
    public static Rings restore(List<PlacedInRing> placed) {
        var rings = new Rings();
        placed.forEach(rings::place);
        return rings;
    }

    /** A copy of the state. */
    public List<PlacedInRing> snapshot() {
        return places.entrySet().stream()
                .map(place -> new PlacedInRing(
                        place.getKey().stakeholder(), place.getKey().analysis(), place.getValue()))
                .toList();
    }

    /** The ring of a stakeholder in an analysis, or null when it is not known. */
    @Nullable Ring of(StakeholderId stakeholder, RingAnalysis analysis) {
        return places.get(new Spot(stakeholder, analysis));
    }

    /** Follows what happened. */
    public void evolve(RingEvent event) {
        switch (event) {
            case PlacedInRing e -> place(e);
            case TakenOutOfRing e -> places.remove(new Spot(e.stakeholderId(), e.analysis()));
        }
    }

    private void place(PlacedInRing placed) {
        places.put(new Spot(placed.stakeholderId(), placed.analysis()), placed.ring());
    }
}
