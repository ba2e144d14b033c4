package nl.wijkatelier.contract.neighbourhood;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * Enters a key figure of a neighbourhood, in place of what was there.
 *
 * @param neighbourhoodId the neighbourhood
 * @param figure which figure
 * @param value in the unit of the figure, within its bounds
 * @param source where it comes from
 * @param year which year it is of; null when that is not known
 */
public record EnterFigure(
        NeighbourhoodId neighbourhoodId,
        Figure figure,
        Quantity value,
        Title source,
        @Nullable Integer year) implements NeighbourhoodCommand {
    public EnterFigure {
        InvalidValue.ifMissing("neighbourhoodId", neighbourhoodId);
        InvalidValue.ifMissing("figure", figure);
        InvalidValue.ifMissing("value", value);
        InvalidValue.ifMissing("source", source);
        figure.require(value);
        FigureYear.require(year);
    }
}
