package nl.wijkatelier.contract.neighbourhood;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * A key figure as a file had it.
 *
 * @param figure which figure
 * @param value in the unit of the figure, within its bounds
 * @param source where it comes from
 * @param year which year it is of; null when that is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReadFigure(Figure figure, Quantity value, Title source, @Nullable Integer year) {
    public ReadFigure {
        InvalidValue.ifMissing("figure", figure);
        InvalidValue.ifMissing("value", value);
        InvalidValue.ifMissing("source", source);
        figure.require(value);
        FigureYear.require(year);
    }
}
