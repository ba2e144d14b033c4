package nl.wijkatelier.contract.neighbourhood;

import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * A key figure was entered.
 *
 * @param neighbourhoodId the neighbourhood
 * @param figure which figure
 * @param value in the unit of the figure, within its bounds
 * @param source where it comes from
 * @param year which year it is of; null when that is not known
 */
public record FigureEntered(
        NeighbourhoodId neighbourhoodId,
        Figure figure,
        Quantity value,
        Title source,
        @Nullable Integer year) implements NeighbourhoodEvent {}
