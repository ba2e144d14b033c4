package nl.wijkatelier.atelier.neighbourhood;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.neighbourhood.CheapestVariant;
import nl.wijkatelier.contract.neighbourhood.DwellingCount;
import nl.wijkatelier.contract.neighbourhood.DwellingTrait;
import nl.wijkatelier.contract.neighbourhood.DwellingsCounted;
import nl.wijkatelier.contract.neighbourhood.Figure;
import nl.wijkatelier.contract.neighbourhood.FigureEntered;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodDescribed;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodId;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodProposed;
import org.jspecify.annotations.Nullable;

/**
 * A neighbourhood. One that was withdrawn keeps its id taken.
 *
 * @param description what it is called and what characterises it
 * @param figures how each known figure was entered last
 * @param variant what PBL found, when it is known
 * @param withdrawn whether it is off the list
 * @param dwellings how its dwellings divide, as it was entered last
 */
public record Neighbourhood(
        NeighbourhoodDescribed description,
        List<FigureEntered> figures,
        @Nullable CheapestVariant variant,
        boolean withdrawn,
        List<DwellingsCounted> dwellings) {

    static Neighbourhood proposed(NeighbourhoodProposed event) {
        var description = new NeighbourhoodDescribed(
                event.neighbourhoodId(), event.name(), event.code(), event.description());
        return new Neighbourhood(description, List.of(), null, false, List.of());
    }

    NeighbourhoodId id() {
        return description.neighbourhoodId();
    }

    /** How this figure was entered last, or null when it is not known. */
    @Nullable FigureEntered known(Figure figure) {
        return figures.stream().filter(entered -> entered.figure() == figure).findFirst().orElse(null);
    }

    /** Whether the figure was entered last as here. */
    boolean has(FigureEntered entered) {
        return figures.contains(entered);
    }

    Neighbourhood described(NeighbourhoodDescribed event) {
        return new Neighbourhood(event, figures, variant, withdrawn, dwellings);
    }

    Neighbourhood with(FigureEntered entered) {
        var more = Stream.concat(without(entered.figure()).figures.stream(), Stream.of(entered)).toList();
        return new Neighbourhood(description, more, variant, withdrawn, dwellings);
    }

    Neighbourhood without(Figure figure) {
        var fewer = figures.stream().filter(entered -> entered.figure() != figure).toList();
        return new Neighbourhood(description, fewer, variant, withdrawn, dwellings);
    }

    Neighbourhood cheapest(@Nullable CheapestVariant found) {
        return new Neighbourhood(description, figures, found, withdrawn, dwellings);
    }

    /** How the dwellings divide by this trait, or null when it is not known. */
    @Nullable DwellingCount counted(DwellingTrait by) {
        return dwellings.stream()
                .filter(counted -> counted.by() == by)
                .map(DwellingsCounted::count)
                .findFirst()
                .orElse(null);
    }

    Neighbourhood counted(DwellingsCounted event) {
        var others = dwellings.stream().filter(counted -> counted.by() != event.by());
        var now = Stream.of(event).filter(counted -> counted.count() != null);
        return new Neighbourhood(
                description, figures, variant, withdrawn, Stream.concat(others, now).toList());
    }

    Neighbourhood gone() {
        return new Neighbourhood(description, figures, variant, true, dwellings);
    }
}
