package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * A phase of the route map. Which steps are in it follows from their days.
 *
 * @param title short name
 * @param when its first and last day
 */
public record RoutePhase(Title title, StepDates when) {
    public RoutePhase {
        InvalidValue.ifMissing("title", title);
        InvalidValue.ifMissing("when", when);
    }
}
