package nl.wijkatelier.contract.neighbourhood;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * How many dwellings of each group a neighbourhood has. They need not be all of its dwellings: of some nobody may know.
 *
 * @param groups in order, 1 to {@value #MOST_GROUPS}, each name once
 * @param source where it comes from
 * @param year which year it is of; null when that is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DwellingCount(List<DwellingGroup> groups, Title source, @Nullable Integer year) {
    private static final int MOST_GROUPS = 40;

    public DwellingCount {
        groups = InvalidValue.unlessListed("groups", groups, MOST_GROUPS);
        InvalidValue.ifEmpty("groups", groups);
        if (groups.stream().map(DwellingGroup::name).distinct().count() < groups.size()) {
            throw new InvalidValue("groups", "must have each name once");
        }
        InvalidValue.ifMissing("source", source);
        FigureYear.require(year);
    }
}
