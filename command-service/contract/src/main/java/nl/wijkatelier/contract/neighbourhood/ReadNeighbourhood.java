package nl.wijkatelier.contract.neighbourhood;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * A neighbourhood as a file had it. What the file does not know is not in it, and stays as it was.
 *
 * @param neighbourhoodId one that is on the list, or a new one
 * @param name what a new one is called; one that is on the list keeps its name
 * @param code the code at CBS of a new one, or null
 * @param figures what is known of it, each figure once
 * @param variant what PBL found; null when the file does not say
 * @param dwellings how its dwellings divide, each trait once; a missing list is an empty one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReadNeighbourhood(
        NeighbourhoodId neighbourhoodId,
        Title name,
        @Nullable Title code,
        List<ReadFigure> figures,
        @Nullable CheapestVariant variant,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReadDwellings> dwellings) {
    public ReadNeighbourhood {
        InvalidValue.ifMissing("neighbourhoodId", neighbourhoodId);
        InvalidValue.ifMissing("name", name);
        figures = InvalidValue.unlessListed("figures", figures, Figure.values().length);
        if (figures.stream().map(ReadFigure::figure).distinct().count() < figures.size()) {
            throw new InvalidValue("figures", "must have each figure once");
        }
        dwellings = InvalidValue.unlessListed("dwellings", dwellings, DwellingTrait.values().length);
        if (dwellings.stream().map(ReadDwellings::by).distinct().count() < dwellings.size()) {
            throw new InvalidValue("dwellings", "must have each trait once");
        }
    }
}
