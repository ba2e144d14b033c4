package nl.wijkatelier.atelier.neighbourhood;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.neighbourhood.CheapestVariantReported;
import nl.wijkatelier.contract.neighbourhood.DwellingsCounted;
import nl.wijkatelier.contract.neighbourhood.FigureEntered;
import nl.wijkatelier.contract.neighbourhood.ImportFigures;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodEvent;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodProposed;
import nl.wijkatelier.contract.neighbourhood.ReadFigure;
import nl.wijkatelier.contract.neighbourhood.ReadNeighbourhood;

/** What taking over a file leads to: what is new or other than what is known, and nothing else. */
final class FigureImport {
    private final Neighbourhoods neighbourhoods;

    FigureImport(Neighbourhoods neighbourhoods) {
        this.neighbourhoods = neighbourhoods;
    }

    Decision decide(ImportFigures read) {
        return Decision.all(read.neighbourhoods().stream().map(this::take).toArray(Decision[]::new));
    }

    private Decision take(ReadNeighbourhood read) {
        var listed = neighbourhoods.find(read.neighbourhoodId());
        if (listed == null) {
            var proposed = new NeighbourhoodProposed(read.neighbourhoodId(), read.name(), read.code(), null);
            return Decision.all(Decision.of(proposed), Decision.of(news(read, Neighbourhood.proposed(proposed))));
        }
        return listed.withdrawn()
                ? Decision.refused(new ItemUnknown(ItemKind.NEIGHBOURHOOD, read.neighbourhoodId().value()))
                : Decision.of(news(read, listed));
    }

    private static List<NeighbourhoodEvent> news(ReadNeighbourhood read, Neighbourhood known) {
        var events = new ArrayList<NeighbourhoodEvent>();
        read.figures().stream()
                .map(figure -> entered(read, figure))
                .filter(entered -> !known.has(entered))
                .forEach(events::add);
        if (read.variant() != null && !read.variant().equals(known.variant())) {
            events.add(new CheapestVariantReported(read.neighbourhoodId(), read.variant()));
        }
        read.dwellings().stream()
                .filter(counted -> !counted.count().equals(known.counted(counted.by())))
                .map(counted -> new DwellingsCounted(read.neighbourhoodId(), counted.by(), counted.count()))
                .forEach(events::add);
        return events;
    }

    private static FigureEntered entered(ReadNeighbourhood read, ReadFigure figure) {
        return new FigureEntered(
                read.neighbourhoodId(), figure.figure(), figure.value(), figure.source(), figure.year());
    }
}
