package nl.wijkatelier.contract.neighbourhood;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes over what was read from a file, all of it or nothing: new neighbourhoods are brought forward, figures are entered
 * in place of what was there.
 *
 * @param neighbourhoods at least one, at most {@value #MOST}, each once
 */
public record ImportFigures(List<ReadNeighbourhood> neighbourhoods) implements NeighbourhoodCommand {
    /** The most neighbourhoods at once; an atelier compares a few, not a country. */
    public static final int MOST = 50;

    public ImportFigures {
        neighbourhoods = InvalidValue.unlessListed("neighbourhoods", neighbourhoods, MOST);
        InvalidValue.ifEmpty("neighbourhoods", neighbourhoods);
        if (neighbourhoods.stream().map(ReadNeighbourhood::neighbourhoodId).distinct().count() < neighbourhoods.size()) {
            throw new InvalidValue("neighbourhoods", "must have each neighbourhood once");
        }
    }
}
