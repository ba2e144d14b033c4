package nl.wijkatelier.contract.neighbourhood;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes a neighbourhood off the list.
 *
 * @param neighbourhoodId the neighbourhood
 */
public record WithdrawNeighbourhood(NeighbourhoodId neighbourhoodId) implements NeighbourhoodCommand {
    public WithdrawNeighbourhood {
        InvalidValue.ifMissing("neighbourhoodId", neighbourhoodId);
    }
}
