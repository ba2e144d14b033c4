package nl.wijkatelier.query.detail;

import java.util.List;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.neighbourhood.CriterionWeighed;
import nl.wijkatelier.contract.neighbourhood.CurveShaped;
import nl.wijkatelier.contract.neighbourhood.DwellingsCounted;
import nl.wijkatelier.contract.neighbourhood.FigureCleared;
import nl.wijkatelier.contract.neighbourhood.FigureEntered;

/**
 * What an event is about more precisely than the items that it changes tell: which figure of a neighbourhood, which weight of the
 * scan. In words of the contract, which who shows it puts into a language. It is never anybody's own: all of it is for everybody.
 */
public final class EventDetail {
    private EventDetail() {}

    /** These words; none where the items tell all, as mostly. */
    public static List<String> of(AtelierEvent event) {
        return switch (event) {
            case FigureEntered entered -> List.of(entered.figure().name());
            case FigureCleared cleared -> List.of(cleared.figure().name());
            case DwellingsCounted counted -> List.of(counted.by().name());
            case CriterionWeighed weighed -> List.of(weighed.indicator().name());
            case CurveShaped shaped -> List.of(shaped.indicator().name(), shaped.alternative().name());
            default -> List.of();
        };
    }
}
