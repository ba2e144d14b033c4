package nl.wijkatelier.contract.neighbourhood;

/**
 * An indicator of the scan came to count more or less heavily.
 *
 * @param indicator what is looked at
 * @param weight how heavily it counts, 0 (not at all) to 100
 */
public record CriterionWeighed(Indicator indicator, Quantity weight) implements NeighbourhoodEvent {}
