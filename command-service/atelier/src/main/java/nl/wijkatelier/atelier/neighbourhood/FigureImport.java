package nl.wijkatelier.atelier.neighbourhood;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.neighbourhood.CheapestVariantReported;
import nl.wijkatelier.contract.neighbourhood.FigureEntered;
import nl.wijkatelier.contract.neighbourhood.ImportFigures;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodEvent;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodProposed;
import nl.wijkatelier.contract.neighbourhood.ReadFigure;
import nl.wijkatelier.contract.neighbourhood.ReadNeighbourhood;
import nl.wijkatelier.contract.neighbourhood.ScanModelAdopted;
import nl.wijkatelier.contract.neighbourhood.ScanModelVersion;

/** What taking over a file leads to: what is new or other than what is known, and nothing else. */
final class FigureImport {
    private final Neighbourhoods neighbourhoods;
    private final List<NeighbourhoodEvent> events = new ArrayList<>();

    FigureImport(Neighbourhoods neighbourhoods) {
        this.neighbourhoods = neighbourhoods;
    }

    Decision decide(ImportFigures read) {
        for (var neighbourhood : read.neighbourhoods()) {
            var listed = neighbourhoods.find(neighbourhood.neighbourhoodId());
            if (listed != null && listed.withdrawn()) {
                return Decision.refused(
                        new ItemUnknown(ItemKind.NEIGHBOURHOOD, neighbourhood.neighbourhoodId().value()));
            }
            take(neighbourhood, listed == null ? propose(neighbourhood) : listed);
        }
        return Decision.of(events);
    }

    private Neighbourhood propose(ReadNeighbourhood read) {
        if (neighbourhoods.settings().version() == null && events.isEmpty()) {
            events.add(new ScanModelAdopted(ScanModelVersion.CURRENT));
        }
        var proposed = new NeighbourhoodProposed(read.neighbourhoodId(), read.name(), read.code(), null);
        events.add(proposed);
        return Neighbourhood.proposed(proposed);
    }

    private void take(ReadNeighbourhood read, Neighbourhood listed) {
        read.figures().stream()
                .map(figure -> entered(read, figure))
                .filter(entered -> !listed.has(entered))
                .forEach(events::add);
        if (read.variant() != null && !read.variant().equals(listed.variant())) {
            events.add(new CheapestVariantReported(read.neighbourhoodId(), read.variant()));
        }
    }

    private static FigureEntered entered(ReadNeighbourhood read, ReadFigure figure) {
        return new FigureEntered(
                read.neighbourhoodId(), figure.figure(), figure.value(), figure.source(), figure.year());
    }
}
