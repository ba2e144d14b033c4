package nl.wijkatelier.contract.neighbourhood;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Says that a key figure is not known after all; unknown is never zero.
 *
 * @param neighbourhoodId the neighbourhood
 * @param figure which figure
 */
public record ClearFigure(NeighbourhoodId neighbourhoodId, Figure figure) implements NeighbourhoodCommand {
    public ClearFigure {
        InvalidValue.ifMissing("neighbourhoodId", neighbourhoodId);
        InvalidValue.ifMissing("figure", figure);
    }
}
