package nl.wijkatelier.contract.neighbourhood;

/**
 * A key figure is not known after all.
 *
 * @param neighbourhoodId the neighbourhood
 * @param figure which figure
 */
public record FigureCleared(NeighbourhoodId neighbourhoodId, Figure figure) implements NeighbourhoodEvent {}
