package nl.wijkatelier.contract.blueprint;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * A phase of the route map.
 *
 * @param title short name
 * @param when its days
 */
public record RoutePhaseTemplate(Title title, RelativeDays when) {
    public RoutePhaseTemplate {
        InvalidValue.ifMissing("title", title);
        InvalidValue.ifMissing("when", when);
    }
}
