package nl.wijkatelier.contract.neighbourhood;

/**
 * A neighbourhood was taken off the list.
 *
 * @param neighbourhoodId the neighbourhood
 */
public record NeighbourhoodWithdrawn(NeighbourhoodId neighbourhoodId) implements NeighbourhoodEvent {}
