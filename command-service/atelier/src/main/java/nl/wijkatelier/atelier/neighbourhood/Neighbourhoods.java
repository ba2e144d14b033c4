package nl.wijkatelier.atelier.neighbourhood;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.wijkatelier.contract.neighbourhood.CheapestVariantReported;
import nl.wijkatelier.contract.neighbourhood.CriterionWeighed;
import nl.wijkatelier.contract.neighbourhood.CurveShaped;
import nl.wijkatelier.contract.neighbourhood.DwellingsCounted;
import nl.wijkatelier.contract.neighbourhood.FigureCleared;
import nl.wijkatelier.contract.neighbourhood.FigureEntered;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodDescribed;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodEvent;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodId;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodProposed;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodWithdrawn;
import nl.wijkatelier.contract.neighbourhood.ScanModelAdopted;
import nl.wijkatelier.contract.neighbourhood.ScanModelReset;
import nl.wijkatelier.contract.neighbourhood.ScanModelTakenOver;
import org.jspecify.annotations.Nullable;

/** The neighbourhoods that are looked at, and the model of the scan. */
public final class Neighbourhoods {
    private final Map<NeighbourhoodId, Neighbourhood> list = new LinkedHashMap<>();
    private ScanSettings settings = ScanSettings.NONE;

    /** The state of a snapshot. */
    public static Neighbourhoods restore(NeighbourhoodSnapshot snapshot) {
        var neighbourhoods = new Neighbourhoods();
        snapshot.neighbourhoods().forEach(neighbourhoods::put);
        neighbourhoods.settings = snapshot.settings();
        return neighbourhoods;
    }

    /** A copy of the state. */
    public NeighbourhoodSnapshot snapshot() {
        return new NeighbourhoodSnapshot(List.copyOf(list.values()), settings);
    }

    /** The neighbourhood, also when it was withdrawn, or null. */
    @Nullable Neighbourhood find(NeighbourhoodId id) {
        return list.get(id);
    }

    /** Whether it was proposed and not withdrawn. */
    public boolean isLookedAt(NeighbourhoodId id) {
        var neighbourhood = list.get(id);
        return neighbourhood != null && !neighbourhood.withdrawn();
    }

    ScanSettings settings() {
        return settings;
    }

    /** Follows what happened. */
    public void evolve(NeighbourhoodEvent event) {
        switch (event) {
            case NeighbourhoodProposed e -> put(Neighbourhood.proposed(e));
            case NeighbourhoodDescribed e -> change(e.neighbourhoodId(), it -> it.described(e));
            case FigureEntered e -> change(e.neighbourhoodId(), it -> it.with(e));
            case FigureCleared e -> change(e.neighbourhoodId(), it -> it.without(e.figure()));
            case CheapestVariantReported e -> change(e.neighbourhoodId(), it -> it.cheapest(e.variant()));
            case DwellingsCounted e -> change(e.neighbourhoodId(), it -> it.counted(e));
            case NeighbourhoodWithdrawn e -> change(e.neighbourhoodId(), Neighbourhood::gone);
            case ScanModelAdopted e -> settings = settings.adopted(e.version());
            case CriterionWeighed e -> settings = settings.weighed(e);
            case CurveShaped e -> settings = settings.shaped(e);
            case ScanModelReset _ -> settings = settings.reset();
            case ScanModelTakenOver e -> settings = settings.takenOver(e.model());
        }
    }

    private void put(Neighbourhood neighbourhood) {
        list.put(neighbourhood.id(), neighbourhood);
    }

    private void change(NeighbourhoodId id, UnaryOperator<Neighbourhood> change) {
        list.computeIfPresent(id, (_, neighbourhood) -> change.apply(neighbourhood));
    }
}
